package org.hikiwake.web.attempt;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** One of the marks on an answer in an attempt, counted from 1. */
@Embeddable
record MarkKey(
    @Column(name = "attempt", length = 22) String attempt,
    @Column(name = "position") int position,
    @Column(name = "number") int number)
    implements Serializable {}
