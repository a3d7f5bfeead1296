package org.hikiwake.core.statement;

import java.util.List;
import java.util.stream.Stream;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.value.InvalidValue;

/**
 * The chain between a statement and the reader.
 *
 * @param holders who holds or states it; never empty
 * @param manner whether several holders hold it jointly or each for himself
 * @param reporters who reports it, the outermost first: Wishnick, Feng where Wishnick reports that
 *     Feng reports it of Putin; empty where a holder speaks in his own text
 */
public record Attribution(List<AuthorId> holders, Manner manner, List<AuthorId> reporters) {

  /** How several holders hold one statement. */
  public enum Manner {
    EACH,
    JOINTLY
  }

  public Attribution {
    holders = List.copyOf(holders);
    reporters = List.copyOf(reporters);
    if (holders.isEmpty()) {
      throw new InvalidValue("", "a statement has at least one holder");
    }
  }

  /** One author in his own voice. */
  public static Attribution own(AuthorId holder) {
    return new Attribution(List.of(holder), Manner.EACH, List.of());
  }

  /** Whoever holds or reports it, the holders first. */
  public Stream<AuthorId> voices() {
    return Stream.concat(holders.stream(), reporters.stream());
  }

  public boolean isReported() {
    return !reporters.isEmpty();
  }
}
