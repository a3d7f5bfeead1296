package org.hikiwake.web.enrolment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Whose name for a person it is, which, and for which course. */
@Embeddable
record RequestKey(
    @Column(length = 22) String issuer,
    @Column(name = "external_id", length = 200) String external,
    @Column(length = 22) String course) {}
