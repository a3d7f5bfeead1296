package org.hikiwake.web.attachment;

import org.hikiwake.core.pack.PackId;
import org.hikiwake.core.reading.ReadingId;
import org.hikiwake.web.course.CourseId;

/** A reading of a pack, as a course has it. */
record CourseReading(CourseId course, PackId pack, ReadingId reading) {

  /** Its page. */
  public String address() {
    return "/courses/" + course + "/readings/" + pack + "/" + reading;
  }
}
