package org.hikiwake.web.pack;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** The place of a row among those of its pack, from 1. */
@Embeddable
record PackNumber(
    @Column(name = "pack", length = 80) String pack, @Column(name = "number") int number)
    implements Serializable {}
