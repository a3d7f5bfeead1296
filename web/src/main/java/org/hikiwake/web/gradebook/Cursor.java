package org.hikiwake.web.gradebook;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.hikiwake.web.course.CourseId;
import org.hikiwake.web.site.Fault;
import org.hikiwake.web.site.Fault.Kind;
import org.jspecify.annotations.Nullable;

/** Up to where another system knows the results of a course. It is not for it to understand. */
record Cursor(CourseId course, int position) {

  /**
   * The cursor that a program sent; the beginning for none.
   *
   * @throws Fault where it is none of this course
   */
  static Cursor read(CourseId course, @Nullable String text) {
    if (text == null || text.isEmpty()) {
      return new Cursor(course, 0);
    }
    try {
      String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII);
      String begin = course + " ";
      if (plain.startsWith(begin) && plain.substring(begin.length()).matches("\\d{1,9}")) {
        return new Cursor(course, Integer.parseInt(plain.substring(begin.length())));
      }
    } catch (IllegalArgumentException e) {
      // not even encoded as one
    }
    throw new Fault(
        Kind.UNACCEPTABLE, "since is what came as next with earlier results of this course.");
  }

  String written() {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString((course + " " + position).getBytes(StandardCharsets.US_ASCII));
  }
}
