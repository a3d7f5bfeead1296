package org.hikiwake.web.assignment;

import io.quarkus.qute.i18n.MessageBundles;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.hikiwake.web.site.Input;
import org.jspecify.annotations.Nullable;

/**
 * A moment as the clock of a course tells it, to the minute. Where clocks are put forward, some
 * times never come; where they are put back, some come twice: then a quiz opens at the first and
 * closes at the second, so that nobody has less time than he reads.
 */
public final class LocalTime {

  private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2199;

  private final ZoneId zone;
  private final Input input;

  public LocalTime(ZoneId zone, Input input) {
    this.zone = zone;
    this.input = input;
  }

  /** As the field of a form has it; empty for no time. */
  public static String write(@Nullable Instant instant, ZoneId zone) {
    return instant == null ? "" : FORMAT.format(instant.atZone(zone));
  }

  /** Whether the clock shows that time once more, an hour before or after. */
  static boolean comesTwice(@Nullable Instant instant, ZoneId zone) {
    return instant != null
        && zone.getRules().getValidOffsets(instant.atZone(zone).toLocalDateTime()).size() > 1;
  }

  /**
   * The moment that was typed; null for none, and where it is unreadable, of which the form is
   * told.
   *
   * @param present what was there before: it is kept where its time was not changed, to the second
   * @param last whether the second is meant of two moments with that time
   */
  public @Nullable Instant read(String field, @Nullable Instant present, boolean last) {
    String typed = input.value(field);
    if (typed.isEmpty() || typed.equals(write(present, zone))) {
      return typed.isEmpty() ? null : present;
    }
    try {
      return moment(field, LocalDateTime.parse(typed), last);
    } catch (DateTimeParseException e) {
      input.reject(field, say().timeUnreadable());
      return null;
    }
  }

  private @Nullable Instant moment(String field, LocalDateTime time, boolean last) {
    if (time.getYear() < FIRST_YEAR || time.getYear() > LAST_YEAR) {
      input.reject(field, say().timeUnreadable());
      return null;
    }
    List<ZoneOffset> offsets = zone.getRules().getValidOffsets(time);
    if (offsets.isEmpty()) {
      input.reject(field, say().timeNeverComes(zone.getId()));
      return null;
    }
    return time.toInstant(offsets.get(last ? offsets.size() - 1 : 0));
  }

  private static BuilderMessages say() {
    return MessageBundles.get(BuilderMessages.class);
  }
}
