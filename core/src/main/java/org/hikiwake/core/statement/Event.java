package org.hikiwake.core.statement;

import java.util.regex.Pattern;
import org.hikiwake.core.value.InvalidValue;
import org.hikiwake.core.value.PartialDate;
import org.hikiwake.core.value.Text;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, with its date as exactly as the text gives it.
 *
 * @param happening what happened, as a noun phrase that tells neither year nor month: "the first
 *     summit of BRICS"; null where the event is not asked about by its date
 */
public record Event(Stated stated, PartialDate when, @Nullable String happening)
    implements KeyFact {

  private static final Pattern DATE =
      Pattern.compile(
          "\\b([12]\\d{3}|January|February|March|April|May|June|July|August|September|October"
              + "|November|December)\\b");

  public Event {
    happening = happening == null ? null : dateless(Text.require(happening, "a happening", 160));
  }

  private static String dateless(String happening) {
    if (DATE.matcher(happening).find()) {
      throw new InvalidValue(
          happening, "a happening tells no year and no month, since they are asked for");
    }
    return happening;
  }

  @Override
  public <T> T fold(Cases<T> cases) {
    return cases.event().apply(this);
  }
}
