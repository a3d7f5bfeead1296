package org.hikiwake.web.attachment;

import org.hikiwake.core.reading.Reading;
import org.hikiwake.web.course.Course;

/**
 * How a text fits that somebody sent and has yet to attach.
 *
 * @param text a paragraph a line
 * @param whileTaking whether students are to read it while they take a quiz
 */
record FitView(
    Course course,
    CourseReading key,
    Reading reading,
    Fit fit,
    String text,
    boolean whileTaking,
    boolean replaces) {}
