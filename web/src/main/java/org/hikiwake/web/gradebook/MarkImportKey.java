package org.hikiwake.web.gradebook;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** Which import of marks into a course it is, counted from 1. */
@Embeddable
record MarkImportKey(
    @Column(name = "course", length = 22) String course, @Column(name = "number") int number)
    implements Serializable {}
