package org.hikiwake.web.enrolment;

import org.hikiwake.web.account.EmailAddress;
import org.hikiwake.web.course.Standing;
import org.hikiwake.web.site.ExternalId;

/** Whom another system wants to have in a course, and as what. */
record Wanted(ExternalId external, String name, EmailAddress email, Standing standing) {}
