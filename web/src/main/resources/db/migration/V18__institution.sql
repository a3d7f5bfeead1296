-- That the account which an institution gave somebody stands for a person here. By nothing else is he known by it.
create table institution_account (
  issuer       varchar(500) not null,
  subject      varchar(255) not null,
  person       varchar(22)  not null references person (id),
  connected_at timestamp    not null,
  primary key (issuer, subject),
  unique (issuer, person)
);

create index institution_account_by_person on institution_account (person);

-- That a browser was sent to the institution. It goes when the browser comes back. Secrets are here as hashes only.
create table institution_visit (
  browser      varchar(43)  not null primary key,
  state        varchar(43)  not null,
  nonce        varchar(43)  not null,
  -- Who was signed in and wants to connect his account.
  connecting   varchar(22)  references person (id),
  destination  varchar(500) not null,
  expires_at   timestamp    not null
);

-- Whom the institution named and nobody here is known by, until he says who he is here.
create table institution_arrival (
  browser      varchar(43)  not null primary key,
  issuer       varchar(500) not null,
  subject      varchar(255) not null,
  name         varchar(200) not null,
  email        varchar(254) not null,
  zone         varchar(64)  not null,
  connecting   varchar(22)  references person (id),
  destination  varchar(500) not null,
  expires_at   timestamp    not null
);
