package org.hikiwake.web.selftest;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** A place in a self-test. */
@Embeddable
record ItemKey(
    @Column(name = "self_test", length = 22) String selfTest,
    @Column(name = "position") int position)
    implements Serializable {}
