-- A person is a record that changes and can be forgotten; what happened to it is a row each (ADR 16).

create table person (
  id            varchar(22)  not null primary key,
  email         varchar(254) not null unique,
  name          varchar(200) not null,
  zone          varchar(64)  not null,
  password      varchar(200),
  administrator boolean      not null,
  instructor    boolean      not null,
  -- By which his self-tests are found. No page shows it: who knew it could pass for him as a visitor.
  visitor       varchar(22)  not null unique,
  created_at    timestamp    not null
);

create table person_event (
  person      varchar(22)  not null references person (id),
  position    integer      not null,
  kind        varchar(40)  not null,
  actor       varchar(22)  references person (id),
  happened_at timestamp    not null,
  primary key (person, position)
);

-- What a browser carries is never here, only its hash: who reads the database cannot sign in with it.
create table sign_in (
  secret      varchar(43)  not null primary key,
  person      varchar(22)  not null references person (id),
  device      varchar(200) not null,
  started_at  timestamp    not null,
  expires_at  timestamp    not null
);

create index sign_in_by_person on sign_in (person);

-- Failed tries, kept for as long as they count.
create table sign_in_failure (
  id          varchar(22)  not null primary key,
  email       varchar(254) not null,
  address     varchar(64)  not null,
  failed_at   timestamp    not null
);

create index sign_in_failure_by_email on sign_in_failure (email, failed_at);

create table one_time_link (
  secret      varchar(43)  not null primary key,
  purpose     varchar(20)  not null,
  person      varchar(22)  references person (id),
  actor       varchar(22)  references person (id),
  made_at     timestamp    not null,
  expires_at  timestamp    not null
);

create index one_time_link_by_person on one_time_link (person);

-- The self-tests that a visitor took before he signed in, and whose they are now.
create table self_test_adoption (
  visitor     varchar(22)  not null primary key,
  adopter     varchar(22)  not null,
  adopted_at  timestamp    not null
);

create index self_test_adoption_by_adopter on self_test_adoption (adopter);
