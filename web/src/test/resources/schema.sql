CREATE TABLE question_version (
  id          varchar(80)  not null primary key,
  question    varchar(40)  not null,
  pack        varchar(80)  not null,
  family      varchar(80)  not null,
  kind        varchar(20)  not null,
  payload     text         not null
);

CREATE TABLE self_test (
  id          varchar(22)  not null primary key,
  visitor     varchar(22)  not null,
  pack        varchar(80)  not null,
  wish        text         not null,
  started_at  timestamp    not null
);

CREATE INDEX self_test_by_visitor on self_test (visitor, started_at);

CREATE TABLE self_test_end (
  self_test   varchar(22)  not null primary key references self_test (id),
  ended_at    timestamp    not null
);

CREATE TABLE self_test_item (
  self_test   varchar(22)  not null references self_test (id),
  position    integer      not null,
  version     varchar(80)  not null references question_version (id),
  seed        bigint       not null,
  primary key (self_test, position)
);

CREATE TABLE self_test_try (
  self_test   varchar(22)  not null,
  position    integer      not null,
  number      integer      not null,
  response    text         not null,
  certainty   integer,
  outcome     text         not null,
  given_at    timestamp    not null,
  primary key (self_test, position, number),
  foreign key (self_test, position) references self_test_item (self_test, position)
);
