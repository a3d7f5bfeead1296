-- What somebody who was asked a question finds wrong with it.
create table question_report (
  id          varchar(22)  not null primary key,
  question    varchar(40)  not null,
  pack        varchar(80)  not null,
  version     varchar(80)  not null references question_version (id),
  note        varchar(1000) not null,
  person      varchar(22)  references person (id),
  reported_at timestamp    not null
);

create index question_report_by_pack on question_report (pack, question);
