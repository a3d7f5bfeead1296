-- What the instructors of a course attached to a reading. The last row of a reading counts.
create table attachment (
  course       varchar(22)   not null references course (id),
  pack         varchar(80)   not null,
  reading      varchar(80)   not null,
  position     integer       not null,
  -- A text, a link, or nothing any more.
  kind         varchar(10)   not null,
  -- The id of the text, which may be gone; or the address; or empty.
  target       varchar(2000) not null,
  while_taking boolean       not null,
  actor        varchar(22)   not null references person (id),
  attached_at  timestamp     not null,
  primary key (course, pack, reading, position)
);

-- The texts that are attached now, a paragraph a line. One is deleted when it is replaced or removed.
create table attached_text (
  id           varchar(22)   not null primary key,
  course       varchar(22)   not null references course (id),
  paragraphs   text          not null
);
