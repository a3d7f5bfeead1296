-- What a pack says: its files as Hikiwake writes them, a JSON object from names to texts.
create table pack_content (
  fingerprint varchar(64)  not null primary key,
  files       text         not null
);

-- The packs that were imported, version by version. A version never changes; the last one counts.
create table pack_version (
  pack        varchar(80)  not null,
  number      integer      not null,
  version     varchar(20)  not null,
  title       varchar(120) not null,
  content     varchar(64)  not null references pack_content (fingerprint),
  importer    varchar(22)  not null references person (id),
  imported_at timestamp    not null,
  primary key (pack, number),
  unique (pack, version)
);

-- That an imported pack was retired or brought back. The last one counts.
create table pack_retirement (
  pack        varchar(80)  not null,
  number      integer      not null,
  retired     boolean      not null,
  actor       varchar(22)  not null references person (id),
  decided_at  timestamp    not null,
  primary key (pack, number)
);

-- What somebody sent and has yet to confirm. It goes when he does, or after a day.
create table pack_upload (
  id          varchar(22)  not null primary key,
  pack        varchar(80)  not null,
  seen        integer      not null,
  content     varchar(64)  not null references pack_content (fingerprint),
  uploader    varchar(22)  not null references person (id),
  uploaded_at timestamp    not null
);
