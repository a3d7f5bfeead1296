-- That the key of a question was found wrong, in one quiz. A remedy is its stored form; to take one back is another.
create table correction (
  quiz         varchar(22)  not null references quiz (id),
  number       integer      not null,
  version      varchar(80)  not null references question_version (id),
  remedy       text         not null,
  reason       text         not null,
  actor        varchar(22)  not null references person (id),
  corrected_at timestamp    not null,
  primary key (quiz, number)
);

-- That everybody is marked by it. A correction without a row here is seen to again.
create table correction_settled (
  quiz       varchar(22)  not null,
  number     integer      not null,
  settled_at timestamp    not null,
  primary key (quiz, number),
  foreign key (quiz, number) references correction (quiz, number)
);

alter table attempt_mark add column correction integer not null default 0;

create index quiz_slot_by_version on quiz_slot (version);
