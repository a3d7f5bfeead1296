package org.hikiwake.web.course;

import java.util.List;
import org.hikiwake.web.account.Person;

/** What there is to do in a course, for its page; other features know. */
public interface CourseWork {

  /** The work that somebody sees in a course, what is to be done first at the top. */
  List<Work> of(Enrolled enrolled, Person person);

  /**
   * A piece of work.
   *
   * @param address where it is done
   * @param standing how it stands, in a few words
   * @param when what time it is done in, in words; empty where that is no matter
   * @param pressing whether it waits for this person now
   */
  record Work(String title, String address, String standing, String when, boolean pressing) {}
}
