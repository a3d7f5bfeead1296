create table course (
  id          varchar(22)  not null primary key,
  title       varchar(200) not null,
  zone        varchar(64)  not null,
  join_code   varchar(12)  unique,
  created_at  timestamp    not null,
  created_by  varchar(22)  not null references person (id)
);

-- Facts are rows: the last one of a person in a course says what he is there now.
create table enrolment (
  course      varchar(22)  not null references course (id),
  person      varchar(22)  not null references person (id),
  position    integer      not null,
  standing    varchar(20)  not null,
  actor       varchar(22)  not null references person (id),
  enrolled_at timestamp    not null,
  primary key (course, person, position)
);

create index enrolment_by_person on enrolment (person);
