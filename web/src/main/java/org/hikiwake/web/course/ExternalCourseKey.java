package org.hikiwake.web.course;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Whose name for a course it is, and which. */
@Embeddable
record ExternalCourseKey(
    @Column(length = 22) String issuer,
    @Column(name = "external_id", length = 200) String external) {}
