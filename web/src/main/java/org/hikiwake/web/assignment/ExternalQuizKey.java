package org.hikiwake.web.assignment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** In which course a quiz has a name, and which. */
@Embeddable
record ExternalQuizKey(
    @Column(length = 22) String course,
    @Column(name = "external_id", length = 200) String external) {}
