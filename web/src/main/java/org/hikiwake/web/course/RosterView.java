package org.hikiwake.web.course;

import java.util.List;
import org.hikiwake.web.course.RosterFile.Fault;

/**
 * What a class list would lead to.
 *
 * @param text the list, which is sent again to have it done
 */
record RosterView(Course course, List<Roster.Planned> planned, List<Fault> faults, String text) {

  public long changes() {
    return planned.stream().filter(p -> p.effect() != Roster.Effect.STAYS).count();
  }
}
