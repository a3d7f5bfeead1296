package org.hikiwake.web.authoring;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** The place of an edit in a question's history, from 1. */
@Embeddable
record EditKey(
    @Column(name = "question", length = 40) String question, @Column(name = "number") int number)
    implements Serializable {}
