-- What was said of a challenge of what an answer earned: by its student, and by who answers him. Nothing is changed; the
-- mark is the number of that which is challenged, or stood there when it was said.
create table challenge (
  attempt  varchar(22)  not null references attempt (id),
  position integer      not null,
  number   integer      not null,
  quiz     varchar(22)  not null references quiz (id),
  kind     varchar(10)  not null,
  reason   text         not null,
  mark     integer      not null,
  actor    varchar(22)  not null references person (id),
  said_at  timestamp    not null,
  primary key (attempt, position, number)
);

create index challenge_by_quiz on challenge (quiz);
