package org.hikiwake.web.accommodation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** The place of what was said among all that was said of a student in a course, from 1. */
@Embeddable
record AccommodationKey(
    @Column(name = "course", length = 22) String course,
    @Column(name = "person", length = 22) String person,
    @Column(name = "position") int position)
    implements Serializable {}
