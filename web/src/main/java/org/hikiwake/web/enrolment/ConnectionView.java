package org.hikiwake.web.enrolment;

import java.util.List;

/**
 * That somebody's programs have a name for him who looks, as a page shows it.
 *
 * @param issuer the name of whose programs they are
 * @param courses the titles of the courses in which he is to be enrolled
 */
record ConnectionView(Connection connection, String issuer, List<String> courses) {

  public String id() {
    return connection.issuer().value();
  }

  public String asked() {
    return String.join(", ", courses);
  }

  public boolean isAllowed() {
    return connection.answer() == Connection.Answer.ALLOWED;
  }

  public boolean isRefused() {
    return connection.answer() == Connection.Answer.REFUSED;
  }

  public boolean isMade() {
    return connection.made();
  }
}
