package org.hikiwake.web.selftest;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** One of the tries at a place in a self-test, counted from 1. */
@Embeddable
record TryKey(
    @Column(name = "self_test", length = 22) String selfTest,
    @Column(name = "position") int position,
    @Column(name = "number") int number)
    implements Serializable {}
