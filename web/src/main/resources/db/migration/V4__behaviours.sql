-- A question may be tried several times, so an answer is the first of its tries. What was answered stays what it was.

create table self_test_try (
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

insert into self_test_try (self_test, position, number, response, outcome, given_at)
  select self_test, position, 1, response, outcome, answered_at from self_test_answer;

drop table self_test_answer;
