package org.hikiwake.web.course;

/** A course and what somebody is in it. */
public record Enrolled(Course course, Standing standing) {

  public boolean isTeaching() {
    return standing == Standing.INSTRUCTOR;
  }
}
