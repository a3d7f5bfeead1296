package org.hikiwake.web.course;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** The place of an enrolment in the history of a person in a course, from 1. */
@Embeddable
record EnrolmentKey(
    @Column(name = "course", length = 22) String course,
    @Column(name = "person", length = 22) String person,
    @Column(name = "position") int position)
    implements Serializable {}
