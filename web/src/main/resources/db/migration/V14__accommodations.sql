-- What a student is given beyond the rules, in one quiz or, where none is named, in all of a course. Nothing is ever
-- changed: the last row on a quiz counts.
create table accommodation (
  course        varchar(22)  not null references course (id),
  person        varchar(22)  not null references person (id),
  position      integer      not null,
  quiz          varchar(22)  references quiz (id),
  more_time     integer,
  opens_at      timestamp,
  closes_at     timestamp,
  more_attempts integer      not null,
  reason        text         not null,
  actor         varchar(22)  not null references person (id),
  given_at      timestamp    not null,
  primary key (course, person, position)
);
