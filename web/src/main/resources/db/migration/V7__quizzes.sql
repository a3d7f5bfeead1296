-- A quiz that a course is to take. What is done to it makes another revision; none is ever changed.
create table quiz (
  id          varchar(22)  not null primary key,
  course      varchar(22)  not null references course (id),
  created_at  timestamp    not null
);

create index quiz_by_course on quiz (course);

create table quiz_revision (
  quiz         varchar(22)  not null references quiz (id),
  number       integer      not null,
  title        varchar(200) not null,
  instructions text         not null,
  published    boolean      not null,
  opens_at     timestamp,
  closes_at    timestamp,
  rules        text         not null,
  actor        varchar(22)  not null references person (id),
  made_at      timestamp    not null,
  primary key (quiz, number)
);

create table quiz_slot (
  quiz         varchar(22)  not null,
  revision     integer      not null,
  position     integer      not null,
  heading      varchar(200) not null,
  version      varchar(80)  not null references question_version (id),
  points       varchar(80)  not null,
  primary key (quiz, revision, position),
  foreign key (quiz, revision) references quiz_revision (quiz, number)
);

-- A student's run through a quiz, in the revision in which he found it.
create table attempt (
  id          varchar(22)  not null primary key,
  quiz        varchar(22)  not null,
  revision    integer      not null,
  student     varchar(22)  not null references person (id),
  number      integer      not null,
  seed        bigint       not null,
  started_at  timestamp    not null,
  due_at      timestamp,
  closed_at   timestamp,
  unique (quiz, student, number),
  foreign key (quiz, revision) references quiz_revision (quiz, number)
);

create index attempt_by_student on attempt (student);

-- What he did in it. The device's own number makes an act that is sent twice known.
create table attempt_entry (
  attempt     varchar(22)  not null references attempt (id),
  number      integer      not null,
  act         varchar(10)  not null,
  position    integer      not null,
  response    text,
  certainty   integer,
  received_at timestamp    not null,
  claimed_at  timestamp,
  device      varchar(40),
  sequence    bigint,
  primary key (attempt, number),
  unique (attempt, device, sequence)
);

create table attempt_ending (
  attempt     varchar(22)  not null primary key references attempt (id),
  how         varchar(20)  not null,
  ended_at    timestamp    not null,
  settled_at  timestamp    not null
);

-- What an answer earns, in the order in which it was said. The last one that is no draft counts.
create table attempt_mark (
  attempt     varchar(22)  not null references attempt (id),
  position    integer      not null,
  number      integer      not null,
  share       varchar(80),
  criteria    text,
  draft       boolean      not null,
  marker      varchar(22)  references person (id),
  note        text         not null,
  marked_at   timestamp    not null,
  primary key (attempt, position, number)
);
