package org.hikiwake.web.course;

import io.quarkus.qute.i18n.MessageBundles;
import java.time.ZoneId;
import java.util.Optional;
import org.hikiwake.web.site.Input;
import org.hikiwake.web.site.Zones;

/** What somebody wants a course to be like. */
record CourseForm(String title, ZoneId zone) {

  /** What was typed; where something is to be mended, the input is told. */
  static Optional<CourseForm> read(Input input) {
    String title = title(input);
    Optional<ZoneId> zone = Zones.read(input);
    return input.isGood()
        ? Optional.of(new CourseForm(title, zone.orElseThrow()))
        : Optional.empty();
  }

  private static String title(Input input) {
    CourseMessages say = MessageBundles.get(CourseMessages.class);
    String title = input.value("title").replaceAll("\\s+", " ");
    if (title.isEmpty()) {
      input.reject("title", say.titleMissing());
    } else if (title.length() > Course.LONGEST_TITLE) {
      input.reject("title", say.titleTooLong(Course.LONGEST_TITLE));
    }
    return title;
  }

  /** The course, called and dated so. */
  Course applied(Course course) {
    return new Course(course.id(), title, zone, course.joinCode());
  }
}
