package org.hikiwake.web.assignment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** A place in a revision of a quiz, counted from 1. */
@Embeddable
record SlotKey(
    @Column(name = "quiz", length = 22) String quiz,
    @Column(name = "revision") int revision,
    @Column(name = "position") int position)
    implements Serializable {}
