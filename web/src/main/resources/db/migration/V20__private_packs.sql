-- To whom an imported pack is open: where a course is named, to that course alone. The last one counts.
create table pack_reach (
  pack        varchar(80)  not null,
  number      integer      not null,
  course      varchar(22)  references course (id),
  actor       varchar(22)  not null references person (id),
  decided_at  timestamp    not null,
  primary key (pack, number)
);

-- What was sent and became this version, so that who confirms it twice is told the same twice.
alter table pack_version add column upload varchar(22);
