package org.hikiwake.web.gradebook;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** The place of a mark among those that were set for a student in a quiz, from 1. */
@Embeddable
record SetMarkKey(
    @Column(name = "quiz", length = 22) String quiz,
    @Column(name = "person", length = 22) String person,
    @Column(name = "position") int position)
    implements Serializable {}
