package org.hikiwake.web.course;

import org.hikiwake.core.value.RandomId;

/** Names a course for ever. */
public record CourseId(String value) {

  public CourseId {
    if (!RandomId.isOne(value)) {
      throw new IllegalArgumentException("that names no course");
    }
  }

  public static CourseId random() {
    return new CourseId(RandomId.next());
  }

  @Override
  public String toString() {
    return value;
  }
}
