package org.hikiwake.web.attempt;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** A line in the record of an attempt, counted from 1. */
@Embeddable
record EntryKey(
    @Column(name = "attempt", length = 22) String attempt, @Column(name = "number") int number)
    implements Serializable {}
