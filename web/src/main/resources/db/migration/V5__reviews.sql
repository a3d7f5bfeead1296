-- What a person decided of a question, as it read at that time. The last one counts.
create table question_review (
  question    varchar(40)  not null,
  position    integer      not null,
  pack        varchar(80)  not null,
  version     varchar(80)  not null references question_version (id),
  verdict     varchar(20)  not null,
  note        varchar(1000) not null,
  reviewer    varchar(22)  not null references person (id),
  reviewed_at timestamp    not null,
  primary key (question, position)
);

create index question_review_by_pack on question_review (pack);
