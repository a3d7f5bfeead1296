package org.hikiwake.web.course;

import org.hikiwake.web.account.Person;

/**
 * Somebody in a course.
 *
 * @param invited whether he was entered and has yet to choose a password
 */
public record Member(Person person, Standing standing, boolean invited) {

  public boolean isInstructor() {
    return standing == Standing.INSTRUCTOR;
  }
}
