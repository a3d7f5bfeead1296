package org.hikiwake.web.intake;

import java.time.Instant;
import java.util.List;
import org.hikiwake.core.pack.PackHeader;
import org.hikiwake.core.reading.Reading;
import org.jspecify.annotations.Nullable;

/**
 * The page of one pack.
 *
 * @param versions the latest first; none where it comes with Hikiwake
 * @param retirement by whom and when it was retired; null where it is not
 * @param isMine whether he who looks may import a further version of it, and retire it
 * @param owner the name of whose it is
 * @param done what was done just now; empty for nothing
 */
public record PackPageView(
    PackHeader header,
    List<Reading> readings,
    Counts counts,
    List<VersionView> versions,
    @Nullable VersionView retirement,
    boolean isMine,
    String owner,
    String done) {

  /** The formats in which it can be taken along. */
  public static final List<String> FORMATS = List.of("zip", "json-ld", "argdown", "aif");

  /** That somebody brought a version, or retired it. */
  public record VersionView(String version, String by, Instant at) {}

  public boolean isShipped() {
    return versions.isEmpty();
  }

  public List<String> formats() {
    return FORMATS;
  }

  /** The one before the current, where there is one. */
  public @Nullable String before() {
    return versions.size() < 2 ? null : versions.get(1).version();
  }
}
