-- What the server gave each answer at the end, in the order of the questions, with spaces between: an exact fraction, or
-- - where only a person can say; with #1 where it was marked by the first correction of its quiz. Attempts that ended
-- before this have a row in attempt_mark for each instead; what is said later has one there in any case.
alter table attempt_ending add column marks text;
