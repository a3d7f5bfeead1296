package org.hikiwake.web.gradebook;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Which change of the results of a course it is, counted from 1. */
@Embeddable
record ChangeKey(@Column(length = 22) String course, int position) {}
