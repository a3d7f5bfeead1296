package org.hikiwake.web.site;

import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes instants for people: as the clock goes where they are, with the name of the place. */
@TemplateExtension(namespace = "moment")
public final class Moments {

  private static final DateTimeFormatter FORMAT =
      DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
  private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("HH:mm:ss");

  private Moments() {}

  /** 26 Nov 2026, 14:11 (Europe/Berlin). */
  public static String at(Instant instant, ZoneId zone) {
    return FORMAT.format(instant.atZone(zone)) + " (" + name(zone) + ")";
  }

  /** That of an offset alone, "Z", says nothing to most. */
  private static String name(ZoneId zone) {
    return zone.equals(ZoneOffset.UTC) ? "UTC" : zone.getId();
  }

  /** 14:11, for what is near. */
  public static String time(Instant instant, ZoneId zone) {
    return TIME.format(instant.atZone(zone));
  }

  /** 14:11:09, for what is very near. */
  public static String second(Instant instant, ZoneId zone) {
    return SECOND.format(instant.atZone(zone));
  }
}
