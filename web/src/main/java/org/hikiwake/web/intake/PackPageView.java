package org.hikiwake.web.intake;

import java.time.Instant;
import java.util.List;
import org.hikiwake.content.problem.Problem;
import org.hikiwake.core.pack.PackHeader;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.core.reading.Reading;
import org.jspecify.annotations.Nullable;

/**
 * The page of one pack.
 *
 * @param header of the last version that can be read; null where none can
 * @param counts what is in that; null where none can be read
 * @param isShipped whether the current version comes with Hikiwake
 * @param versions the current one first; none where there is only what comes with Hikiwake
 * @param retirement by whom and when it was retired; null where it is not
 * @param isMine whether he who looks may import a further version of it, and retire it
 * @param owner the name of whose it is
 * @param course the title of the course that it is private to; null where it is open to all
 * @param condition the name of a {@link org.hikiwake.web.pack.Condition}, or RETIRED
 * @param problems why the current version cannot be read any more
 * @param done what was done just now; empty for nothing
 */
public record PackPageView(
    PackId pack,
    String title,
    @Nullable PackHeader header,
    List<Reading> readings,
    @Nullable Counts counts,
    boolean isShipped,
    List<VersionView> versions,
    @Nullable VersionView retirement,
    boolean isMine,
    String owner,
    @Nullable String course,
    String condition,
    List<Problem> problems,
    String done) {

  /** The formats in which it can be taken along. */
  public static final List<String> FORMATS = List.of("zip", "json-ld", "argdown", "aif");

  /**
   * That somebody brought a version, or retired it.
   *
   * @param at null where it comes with Hikiwake
   */
  public record VersionView(String version, String by, @Nullable Instant at) {

    public boolean isShipped() {
      return at == null;
    }
  }

  public List<String> formats() {
    return FORMATS;
  }

  /** The number of the current version; empty where none are listed. */
  public String current() {
    return versions.isEmpty() ? "" : versions.get(0).version();
  }

  /** The one before the current, where there is one. */
  public @Nullable String before() {
    return versions.size() < 2 ? null : versions.get(1).version();
  }
}
