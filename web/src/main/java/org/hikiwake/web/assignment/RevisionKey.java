package org.hikiwake.web.assignment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** One of the revisions of a quiz, counted from 1. */
@Embeddable
record RevisionKey(
    @Column(name = "quiz", length = 22) String quiz, @Column(name = "number") int number)
    implements Serializable {}
