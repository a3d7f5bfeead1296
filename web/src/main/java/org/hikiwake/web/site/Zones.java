package org.hikiwake.web.site;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.i18n.MessageBundles;
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

  /** What a form shows as chosen: what stands in it, or UTC where nothing does yet. */
  @TemplateExtension(namespace = "zones")
  static String shown(Input input) {
    return input.has("zone") ? input.value("zone") : "UTC";
  }

  /** The zone that was chosen in a form; where there is none, the form is told. */
  public static Optional<ZoneId> read(Input input) {
    try {
      return Optional.of(ZoneId.of(input.value("zone")));
    } catch (DateTimeException e) {
      input.reject("zone", MessageBundles.get(SiteMessages.class).zoneUnknown());
      return Optional.empty();
    }
  }
}
