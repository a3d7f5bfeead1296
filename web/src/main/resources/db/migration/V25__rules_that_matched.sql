-- What came of comparing what was written, when the server marked it: by which rule each part was taken or not, and how it
-- had been normalized. JSON by the position of the question; null where nothing was written, and for marks from before this.
alter table attempt_ending add column compared text;
alter table attempt_mark add column compared text;
