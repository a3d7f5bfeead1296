package org.hikiwake.web.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** The place of a review in a question's history, from 1. */
@Embeddable
record ReviewKey(
    @Column(name = "question", length = 40) String question,
    @Column(name = "position") int position)
    implements Serializable {}
