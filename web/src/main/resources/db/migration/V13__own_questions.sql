-- The versions of questions that persons wrote: those of an own question, which have no base, and other words for a
-- question that was generated, its base. The last one of a question counts. Where a course is named, only its
-- instructors see the question.
create table question_edit (
  question    varchar(40)  not null,
  number      integer      not null,
  pack        varchar(80)  not null,
  base        varchar(80)  references question_version (id),
  version     varchar(80)  not null references question_version (id),
  course      varchar(22)  references course (id),
  reason      varchar(1000) not null,
  editor      varchar(22)  not null references person (id),
  edited_at   timestamp    not null,
  primary key (question, number)
);

create index question_edit_by_pack on question_edit (pack);
