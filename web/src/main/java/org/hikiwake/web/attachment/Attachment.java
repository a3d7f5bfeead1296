package org.hikiwake.web.attachment;

/**
 * That something is attached to a reading in a course.
 *
 * @param whileTaking whether students may read it, too, while they take a quiz of the course
 */
record Attachment(CourseReading reading, Attached what, boolean whileTaking) {}
