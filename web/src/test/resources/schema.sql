CREATE TABLE accommodation (
  course        varchar(22)  not null references course (id),
  person        varchar(22)  not null references person (id),
  position      integer      not null,
  quiz          varchar(22)  references quiz (id),
  more_time     integer,
  opens_at      timestamp,
  closes_at     timestamp,
  more_attempts integer      not null,
  reason        text         not null,
  actor         varchar(22)  not null references person (id),
  given_at      timestamp    not null,
  primary key (course, person, position)
);

CREATE TABLE api_token (
  id          varchar(22)  not null primary key,
  secret      varchar(43)  not null unique,
  person      varchar(22)  not null references person (id),
  name        varchar(100) not null,
  -- Words with spaces between.
  scopes      varchar(200) not null,
  made_at     timestamp    not null,
  expires_at  timestamp    not null,
  used_at     timestamp
);

CREATE INDEX api_token_by_person on api_token (person);

CREATE TABLE attached_text (
  id           varchar(22)   not null primary key,
  course       varchar(22)   not null references course (id),
  paragraphs   text          not null
);

CREATE TABLE attachment (
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

CREATE TABLE attempt (
  id          varchar(22)  not null primary key,
  quiz        varchar(22)  not null,
  revision    integer      not null,
  student     varchar(22)  not null references person (id),
  number      integer      not null,
  seed        bigint       not null,
  started_at  timestamp    not null,
  limit_at   timestamp, done boolean not null default false,
  unique (quiz, student, number),
  foreign key (quiz, revision) references quiz_revision (quiz, number)
);

CREATE TABLE attempt_ending (
  attempt     varchar(22)  not null primary key references attempt (id),
  how         varchar(20)  not null,
  ended_at    timestamp    not null,
  settled_at  timestamp    not null
, marks text, compared text);

CREATE TABLE attempt_entry (
  attempt     varchar(22)  not null references attempt (id),
  number      integer      not null,
  act         varchar(10)  not null,
  position    integer      not null,
  response    text,
  certainty   integer,
  received_at timestamp    not null,
  claimed_at  timestamp,
  device      varchar(40),
  sequence    bigint,
  primary key (attempt, number),
  unique (attempt, device, sequence)
);

CREATE TABLE attempt_mark (
  attempt     varchar(22)  not null references attempt (id),
  position    integer      not null,
  number      integer      not null,
  share       varchar(80),
  criteria    text,
  draft       boolean      not null,
  marker      varchar(22)  references person (id),
  note        text         not null,
  marked_at   timestamp    not null, correction integer not null default 0, compared text,
  primary key (attempt, position, number)
);

CREATE INDEX attempt_running on attempt (started_at) where not done;

CREATE TABLE challenge (
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

CREATE INDEX challenge_by_quiz on challenge (quiz);

CREATE TABLE connection (
  issuer       varchar(22)  not null references person (id),
  external_id  varchar(200) not null,
  person       varchar(22)  not null references person (id),
  made         boolean      not null,
  answer       varchar(10)  not null,
  asked_at     timestamp    not null,
  answered_at  timestamp,
  primary key (issuer, external_id),
  unique (issuer, person)
);

CREATE INDEX connection_by_person on connection (person);

CREATE TABLE correction (
  quiz         varchar(22)  not null references quiz (id),
  number       integer      not null,
  version      varchar(80)  not null references question_version (id),
  remedy       text         not null,
  reason       text         not null,
  actor        varchar(22)  not null references person (id),
  corrected_at timestamp    not null,
  primary key (quiz, number)
);

CREATE TABLE correction_settled (
  quiz       varchar(22)  not null,
  number     integer      not null,
  settled_at timestamp    not null,
  primary key (quiz, number),
  foreign key (quiz, number) references correction (quiz, number)
);

CREATE TABLE course (
  id          varchar(22)  not null primary key,
  title       varchar(200) not null,
  zone        varchar(64)  not null,
  join_code   varchar(12)  unique,
  created_at  timestamp    not null,
  created_by  varchar(22)  not null references person (id)
);

CREATE TABLE enrolment (
  course      varchar(22)  not null references course (id),
  person      varchar(22)  not null references person (id),
  position    integer      not null,
  standing    varchar(20)  not null,
  actor       varchar(22)  not null references person (id),
  enrolled_at timestamp    not null,
  primary key (course, person, position)
);

CREATE INDEX enrolment_by_person on enrolment (person);

CREATE TABLE enrolment_request (
  issuer       varchar(22)  not null,
  external_id  varchar(200) not null,
  course       varchar(22)  not null references course (id),
  standing     varchar(20)  not null,
  requested_at timestamp    not null,
  primary key (issuer, external_id, course),
  foreign key (issuer, external_id) references connection (issuer, external_id)
);

CREATE TABLE external_course (
  issuer       varchar(22)  not null references person (id),
  external_id  varchar(200) not null,
  course       varchar(22)  not null references course (id),
  primary key (issuer, external_id),
  unique (issuer, course)
);

CREATE TABLE external_quiz (
  course       varchar(22)  not null references course (id),
  external_id  varchar(200) not null,
  quiz         varchar(22)  not null unique references quiz (id),
  primary key (course, external_id)
);

CREATE TABLE institution_account (
  issuer       varchar(500) not null,
  subject      varchar(255) not null,
  person       varchar(22)  not null references person (id),
  connected_at timestamp    not null,
  primary key (issuer, subject),
  unique (issuer, person)
);

CREATE INDEX institution_account_by_person on institution_account (person);

CREATE TABLE institution_arrival (
  browser      varchar(43)  not null primary key,
  issuer       varchar(500) not null,
  subject      varchar(255) not null,
  name         varchar(200) not null,
  email        varchar(254) not null,
  zone         varchar(64)  not null,
  connecting   varchar(22)  references person (id),
  destination  varchar(500) not null,
  expires_at   timestamp    not null
);

CREATE TABLE institution_visit (
  browser      varchar(43)  not null primary key,
  state        varchar(43)  not null,
  nonce        varchar(43)  not null,
  -- Who was signed in and wants to connect his account.
  connecting   varchar(22)  references person (id),
  destination  varchar(500) not null,
  expires_at   timestamp    not null
);

CREATE TABLE launch (
  secret      varchar(43)  not null primary key,
  issuer      varchar(22)  not null references person (id),
  person      varchar(22)  not null references person (id),
  course      varchar(22)  not null references course (id),
  quiz        varchar(22)  references quiz (id),
  made_at     timestamp    not null,
  expires_at  timestamp    not null
);

CREATE TABLE mark_import (
  course       varchar(22)  not null references course (id),
  number       integer      not null,
  file         varchar(200) not null,
  reason       text         not null,
  takes_back   integer,
  actor        varchar(22)  not null references person (id),
  imported_at  timestamp    not null,
  primary key (course, number)
);

CREATE TABLE mark_set (
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

CREATE INDEX mark_set_by_import on mark_set (course, import_number);

CREATE TABLE one_time_link (
  secret      varchar(43)  not null primary key,
  purpose     varchar(20)  not null,
  person      varchar(22)  references person (id),
  actor       varchar(22)  references person (id),
  made_at     timestamp    not null,
  expires_at  timestamp    not null
);

CREATE INDEX one_time_link_by_person on one_time_link (person);

CREATE TABLE pack_content (
  fingerprint varchar(64)  not null primary key,
  files       text         not null
);

CREATE TABLE pack_reach (
  pack        varchar(80)  not null,
  number      integer      not null,
  course      varchar(22)  references course (id),
  actor       varchar(22)  not null references person (id),
  decided_at  timestamp    not null,
  primary key (pack, number)
);

CREATE TABLE pack_retirement (
  pack        varchar(80)  not null,
  number      integer      not null,
  retired     boolean      not null,
  actor       varchar(22)  not null references person (id),
  decided_at  timestamp    not null,
  primary key (pack, number)
);

CREATE TABLE pack_upload (
  id          varchar(22)  not null primary key,
  pack        varchar(80)  not null,
  seen        integer      not null,
  content     varchar(64)  not null references pack_content (fingerprint),
  uploader    varchar(22)  not null references person (id),
  uploaded_at timestamp    not null
);

CREATE TABLE pack_version (
  pack        varchar(80)  not null,
  number      integer      not null,
  version     varchar(20)  not null,
  title       varchar(120) not null,
  content     varchar(64)  not null references pack_content (fingerprint),
  importer    varchar(22)  not null references person (id),
  imported_at timestamp    not null, upload varchar(22),
  primary key (pack, number),
  unique (pack, version)
);

CREATE TABLE person (
  id            varchar(22)  not null primary key,
  email         varchar(254) not null unique,
  name          varchar(200) not null,
  zone          varchar(64)  not null,
  password      varchar(200),
  administrator boolean      not null,
  instructor    boolean      not null,
  -- By which his self-tests are found. No page shows it: who knew it could pass for him as a visitor.
  visitor       varchar(22)  not null unique,
  created_at    timestamp    not null
);

CREATE TABLE person_event (
  person      varchar(22)  not null references person (id),
  position    integer      not null,
  kind        varchar(40)  not null,
  actor       varchar(22)  references person (id),
  happened_at timestamp    not null,
  primary key (person, position)
);

CREATE TABLE question_edit (
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

CREATE INDEX question_edit_by_pack on question_edit (pack);

CREATE TABLE question_report (
  id          varchar(22)  not null primary key,
  question    varchar(40)  not null,
  pack        varchar(80)  not null,
  version     varchar(80)  not null references question_version (id),
  note        varchar(1000) not null,
  person      varchar(22)  references person (id),
  reported_at timestamp    not null
);

CREATE INDEX question_report_by_pack on question_report (pack, question);

CREATE TABLE question_review (
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

CREATE INDEX question_review_by_pack on question_review (pack);

CREATE TABLE question_version (
  id          varchar(80)  not null primary key,
  question    varchar(40)  not null,
  pack        varchar(80)  not null,
  family      varchar(80)  not null,
  kind        varchar(20)  not null,
  payload     text         not null
);

CREATE TABLE quiz (
  id          varchar(22)  not null primary key,
  course      varchar(22)  not null references course (id),
  created_at  timestamp    not null
);

CREATE INDEX quiz_by_course on quiz (course);

CREATE TABLE quiz_excuse (
  quiz        varchar(22)  not null references quiz (id),
  person      varchar(22)  not null references person (id),
  position    integer      not null,
  excused     boolean      not null,
  reason      text         not null,
  actor       varchar(22)  not null references person (id),
  excused_at  timestamp    not null,
  primary key (quiz, person, position)
);

CREATE TABLE quiz_revision (
  quiz         varchar(22)  not null references quiz (id),
  number       integer      not null,
  title        varchar(200) not null,
  instructions text         not null,
  published    boolean      not null,
  opens_at     timestamp,
  over_at    timestamp,
  rules        text         not null,
  actor        varchar(22)  not null references person (id),
  made_at      timestamp    not null,
  primary key (quiz, number)
);

CREATE TABLE quiz_slot (
  quiz         varchar(22)  not null,
  revision     integer      not null,
  position     integer      not null,
  heading      varchar(200) not null,
  version      varchar(80)  not null references question_version (id),
  points       varchar(80)  not null,
  primary key (quiz, revision, position),
  foreign key (quiz, revision) references quiz_revision (quiz, number)
);

CREATE INDEX quiz_slot_by_version on quiz_slot (version);

CREATE TABLE result_change (
  course     varchar(22)  not null references course (id),
  position   integer      not null,
  quiz       varchar(22)  not null references quiz (id),
  student    varchar(22)  not null references person (id),
  state      varchar(20)  not null,
  attempt    varchar(22)  references attempt (id),
  earned     varchar(80),
  possible   varchar(80)  not null,
  awaiting   integer      not null,
  late       bigint       not null,
  excused    boolean      not null,
  ended_at   timestamp,
  noted_at   timestamp    not null, overridden boolean not null default false,
  primary key (course, position)
);

CREATE INDEX result_change_by_student on result_change (course, quiz, student, position);

CREATE TABLE self_test (
  id          varchar(22)  not null primary key,
  visitor     varchar(22)  not null,
  pack        varchar(80)  not null,
  wish        text         not null,
  started_at  timestamp    not null
);

CREATE TABLE self_test_adoption (
  visitor     varchar(22)  not null primary key,
  adopter     varchar(22)  not null,
  adopted_at  timestamp    not null
);

CREATE INDEX self_test_adoption_by_adopter on self_test_adoption (adopter);

CREATE INDEX self_test_by_visitor on self_test (visitor, started_at);

CREATE TABLE self_test_end (
  self_test   varchar(22)  not null primary key references self_test (id),
  ended_at    timestamp    not null
);

CREATE TABLE self_test_item (
  self_test   varchar(22)  not null references self_test (id),
  position    integer      not null,
  version     varchar(80)  not null references question_version (id),
  seed        bigint       not null,
  primary key (self_test, position)
);

CREATE TABLE self_test_try (
  self_test   varchar(22)  not null,
  position    integer      not null,
  number      integer      not null,
  response    text         not null,
  certainty   integer,
  outcome     text         not null,
  given_at    timestamp    not null,
  primary key (self_test, position, number),
  foreign key (self_test, position) references self_test_item (self_test, position)
);

CREATE TABLE sign_in (
  secret      varchar(43)  not null primary key,
  person      varchar(22)  not null references person (id),
  device      varchar(200) not null,
  started_at  timestamp    not null,
  expires_at  timestamp    not null
);

CREATE INDEX sign_in_by_person on sign_in (person);

CREATE TABLE sign_in_failure (
  id          varchar(22)  not null primary key,
  email       varchar(254) not null,
  address     varchar(64)  not null,
  failed_at   timestamp    not null
);

CREATE INDEX sign_in_failure_by_email on sign_in_failure (email, failed_at);
