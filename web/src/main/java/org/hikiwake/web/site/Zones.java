package org.hikiwake.web.site;

import io.quarkus.qute.TemplateExtension;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** The time zones that can be chosen: those of places, and UTC. */
public final class Zones {

  private static final List<String> ALL =
      ZoneId.getAvailableZoneIds().stream()
          .filter(
              id ->
                  id.equals("UTC")
                      || id.matches(
                          "(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*"))
          .sorted()
          .toList();

  private Zones() {}

  @TemplateExtension(namespace = "zones")
  static List<String> all() {
    return ALL;
  }

  /** The zone of that name. */
  public static Optional<ZoneId> read(String id) {
    try {
      return Optional.of(ZoneId.of(id));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
