package org.hikiwake.web.attachment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** The place of a row in the history of a reading in a course, from 1. */
@Embeddable
record AttachmentKey(
    @Column(name = "course", length = 22) String course,
    @Column(name = "pack", length = 80) String pack,
    @Column(name = "reading", length = 80) String reading,
    @Column(name = "position") int position)
    implements Serializable {}
