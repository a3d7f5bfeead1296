package org.hikiwake.web.account;

/** The words of {@link Role} where annotations want constants. */
public final class Roles {

  public static final String ADMINISTRATOR = "administrator";
  public static final String INSTRUCTOR = "instructor";

  private Roles() {}
}
