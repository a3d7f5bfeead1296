package org.hikiwake.web.account;

import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;

/**
 * Somebody who can be known again.
 *
 * @param zone in which he reads dates, unless a course has its own
 */
public record Person(PersonId id, EmailAddress email, String name, ZoneId zone, Set<Role> roles) {

  /** Characters in the longest name. */
  public static final int LONGEST_NAME = 200;

  public Person {
    if (name.isBlank() || name.length() > LONGEST_NAME || !name.equals(name.strip())) {
      throw new IllegalArgumentException("a name has 1 to " + LONGEST_NAME + " characters");
    }
    roles = Set.copyOf(roles);
  }

  public boolean is(Role role) {
    return roles.contains(role);
  }

  public boolean isAdministrator() {
    return is(Role.ADMINISTRATOR);
  }

  public boolean isInstructor() {
    return is(Role.INSTRUCTOR);
  }

  public Person called(String newName, ZoneId newZone) {
    return new Person(id, email, newName, newZone, roles);
  }

  public Person with(Set<Role> newRoles) {
    return new Person(id, email, name, zone, newRoles);
  }

  static Set<Role> roles(boolean administrator, boolean instructor) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    if (administrator) {
      roles.add(Role.ADMINISTRATOR);
    }
    if (instructor) {
      roles.add(Role.INSTRUCTOR);
    }
    return roles;
  }
}
