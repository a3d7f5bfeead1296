package org.hikiwake.web.assignment;

import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.web.course.Course;
import org.hikiwake.web.course.Enrolled;

/** A quiz as it stands now, for a student as it is for him; and what somebody is in its course. */
public record Entered(Enrolled enrolled, Quiz quiz) {

  public Course course() {
    return enrolled.course();
  }

  public boolean isTeaching() {
    return enrolled.isTeaching();
  }
}
