package org.hikiwake.web.account;

/**
 * Somebody who has shown by what he carries who he is.
 *
 * @param visitor the name by which his self-tests are found. It is not to be shown.
 */
record Known(Person person, String visitor) {

  /** What of the row of a person, called p, is asked for at every request. */
  static final String COLUMNS =
      "p.id, p.email, p.name, p.zone, p.administrator, p.instructor, p.visitor";
}
