-- A file with marks that was imported into the gradebook of a course. To take one back is another row.
create table mark_import (
  course       varchar(22)  not null references course (id),
  number       integer      not null,
  file         varchar(200) not null,
  reason       text         not null,
  takes_back   integer,
  actor        varchar(22)  not null references person (id),
  imported_at  timestamp    not null,
  primary key (course, number)
);

-- What a student has in a quiz instead of what his attempts earned, and what he had before. The last row counts; one
-- without points says that the attempts count again. Where it came with a file, its number is there.
create table mark_set (
  quiz          varchar(22)  not null references quiz (id),
  person        varchar(22)  not null references person (id),
  position      integer      not null,
  earned        varchar(80),
  possible      varchar(80),
  was_earned    varchar(80),
  was_possible  varchar(80),
  course        varchar(22)  not null,
  import_number integer,
  reason        text         not null,
  actor         varchar(22)  not null references person (id),
  set_at        timestamp    not null,
  primary key (quiz, person, position),
  foreign key (course, import_number) references mark_import (course, number)
);

create index mark_set_by_import on mark_set (course, import_number);

alter table result_change add column overridden boolean not null default false;
