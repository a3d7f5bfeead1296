package org.hikiwake.web.challenge;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** The place of something said of a challenge, from 1. */
@Embeddable
record ChallengeKey(
    @Column(name = "attempt", length = 22) String attempt,
    @Column(name = "position") int position,
    @Column(name = "number") int number)
    implements Serializable {}
