package org.hikiwake.web.assignment;

import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.web.course.CourseId;

/** A quiz and the course that is to take it. */
public record Assignment(CourseId course, Quiz quiz) {}
