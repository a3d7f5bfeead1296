package org.hikiwake.web.correction;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** The place of a correction among those of its quiz, from 1. */
@Embeddable
record CorrectionKey(
    @Column(name = "quiz", length = 22) String quiz, @Column(name = "number") int number)
    implements Serializable {}
