package org.hikiwake.web.institution;

/** Somebody whom the institution named, and who has yet to say who he is here. */
record Arrival(Identity identity, Visit.Purpose purpose) {}
