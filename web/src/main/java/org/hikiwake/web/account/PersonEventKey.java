package org.hikiwake.web.account;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** The place of an event in a person's history, from 1. */
@Embeddable
record PersonEventKey(
    @Column(name = "person", length = 22) String person, @Column(name = "position") int position)
    implements Serializable {}
