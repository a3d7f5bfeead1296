-- Whether the end of an attempt was noted by whoever looks for those that go on, which is some seconds after it: so that he
-- need not look at all that there ever were, and a start and an end stay a row each. Its end itself is in attempt_ending.
alter table attempt add column done boolean not null default false;

update attempt set done = true
  where exists (select 1 from attempt_ending e where e.attempt = attempt.id);

create index attempt_running on attempt (started_at) where not done;
