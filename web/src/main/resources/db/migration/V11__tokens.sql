-- By which a program does what its person may do, as far as the scopes go (ADR 23). Only the hash is here.
create table api_token (
  id          varchar(22)  not null primary key,
  secret      varchar(43)  not null unique,
  person      varchar(22)  not null references person (id),
  name        varchar(100) not null,
  -- Words with spaces between.
  scopes      varchar(200) not null,
  made_at     timestamp    not null,
  expires_at  timestamp    not null,
  used_at     timestamp
);

create index api_token_by_person on api_token (person);
