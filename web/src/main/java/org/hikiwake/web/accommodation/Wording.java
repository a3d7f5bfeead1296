package org.hikiwake.web.accommodation;

import io.quarkus.qute.TemplateExtension;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.hikiwake.quiz.accommodation.Accommodation;
import org.hikiwake.web.site.Moments;

/** Writes what a student is given. */
@TemplateExtension(namespace = "more")
final class Wording {

  private Wording() {}

  /** +25 % time, closes 3 Dec 2026, 10:00 (Europe/Berlin), one more attempt. */
  static String given(Accommodation given, ZoneId zone) {
    AccommodationMessages say = AccommodationForm.say();
    List<String> parts = new ArrayList<>();
    if (given.moreTime() != null) {
      parts.add(say.moreTime(given.perCent()));
    }
    if (given.opens() != null) {
      parts.add(say.opensAt(Moments.at(given.opens(), zone)));
    }
    if (given.closes() != null) {
      parts.add(say.closesAt(Moments.at(given.closes(), zone)));
    }
    if (given.moreAttempts() > 0) {
      parts.add(say.moreAttempts(given.moreAttempts()));
    }
    return parts.isEmpty() ? say.nothing() : String.join(", ", parts);
  }
}
