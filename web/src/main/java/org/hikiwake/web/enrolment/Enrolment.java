package org.hikiwake.web.enrolment;

import org.hikiwake.web.account.Person;
import org.hikiwake.web.course.Standing;
import org.hikiwake.web.site.ExternalId;
import org.hikiwake.web.site.Words;
import org.jspecify.annotations.Nullable;

/**
 * How somebody stands in a course, as another system is told.
 *
 * @param external its name for him; null for somebody whom it did not enrol
 * @param person null while he has not allowed it: until then nothing of him is told
 * @param standing what he is in the course, or is to be
 */
record Enrolment(
    @Nullable ExternalId external, State state, @Nullable Person person, Standing standing) {

  /** How far it has come. */
  enum State {
    ENROLLED,
    /** He was here before, and has to allow it. */
    WAITING,
    /** He does not allow it. */
    REFUSED,
    GONE;

    String word() {
      return Words.of(this);
    }
  }

  /** By which lists are ordered. */
  String key() {
    return person == null ? "~" + external : person.id().value();
  }
}
