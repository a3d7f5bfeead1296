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

-- The name that somebody's programs have for a course; they are his own, and nobody else's mean the same.
create table external_course (
  issuer       varchar(22)  not null references person (id),
  external_id  varchar(200) not null,
  course       varchar(22)  not null references course (id),
  primary key (issuer, external_id),
  unique (issuer, course)
);

-- That the name stands for a person: for one whom the issuer's program made, or who allows it himself.
create table connection (
  issuer       varchar(22)  not null references person (id),
  external_id  varchar(200) not null,
  person       varchar(22)  not null references person (id),
  made         boolean      not null,
  answer       varchar(10)  not null,
  asked_at     timestamp    not null,
  answered_at  timestamp,
  primary key (issuer, external_id),
  unique (issuer, person)
);

create index connection_by_person on connection (person);

-- What is to become of the person in a course once he allows it.
create table enrolment_request (
  issuer       varchar(22)  not null,
  external_id  varchar(200) not null,
  course       varchar(22)  not null references course (id),
  standing     varchar(20)  not null,
  requested_at timestamp    not null,
  primary key (issuer, external_id, course),
  foreign key (issuer, external_id) references connection (issuer, external_id)
);

-- A link by which a student comes in whom another system sends, once and not for long. Only its hash is here.
create table launch (
  secret      varchar(43)  not null primary key,
  issuer      varchar(22)  not null references person (id),
  person      varchar(22)  not null references person (id),
  course      varchar(22)  not null references course (id),
  quiz        varchar(22)  references quiz (id),
  made_at     timestamp    not null,
  expires_at  timestamp    not null
);

-- The name under which a quiz was assigned in its course by another system.
create table external_quiz (
  course       varchar(22)  not null references course (id),
  external_id  varchar(200) not null,
  quiz         varchar(22)  not null unique references quiz (id),
  primary key (course, external_id)
);

-- What other systems were told of the results of a course, one change after the other. Nothing is changed or taken out.
create table result_change (
  course     varchar(22)  not null references course (id),
  position   integer      not null,
  quiz       varchar(22)  not null references quiz (id),
  student    varchar(22)  not null references person (id),
  state      varchar(20)  not null,
  attempt    varchar(22)  references attempt (id),
  earned     varchar(80),
  possible   varchar(80)  not null,
  awaiting   integer      not null,
  late       bigint       not null,
  excused    boolean      not null,
  ended_at   timestamp,
  noted_at   timestamp    not null,
  primary key (course, position)
);

create index result_change_by_student on result_change (course, quiz, student, position);
