package org.hikiwake.web.enrolment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Whose name for a person it is, and which. */
@Embeddable
record ConnectionKey(
    @Column(length = 22) String issuer,
    @Column(name = "external_id", length = 200) String external) {}
