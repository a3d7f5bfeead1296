-- That a student is measured without a quiz, or with it again. The last row of a student counts.
create table quiz_excuse (
  quiz        varchar(22)  not null references quiz (id),
  person      varchar(22)  not null references person (id),
  position    integer      not null,
  excused     boolean      not null,
  reason      text         not null,
  actor       varchar(22)  not null references person (id),
  excused_at  timestamp    not null,
  primary key (quiz, person, position)
);
