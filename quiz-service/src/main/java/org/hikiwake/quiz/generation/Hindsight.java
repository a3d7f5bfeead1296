package org.hikiwake.quiz.generation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.core.reading.Reading;
import org.hikiwake.core.statement.Position;
import org.hikiwake.core.statement.Statement;
import org.hikiwake.core.statement.StatementId;

/**
 * Which claims speak of what an earlier reading could not know: a year that had not come, or a name
 * that only later readings have. Among its views they would be known to be others' by their date
 * alone.
 */
final class Hindsight {

  /** A name inside a sentence, or a year; a capital at its beginning tells nothing. */
  private static final Pattern NAME =
      Pattern.compile("(?<=[\\p{L}\\p{N},;:] )\\p{Lu}\\p{L}+|\\b(?:19|20)\\d\\d\\b");

  private static final Pattern YEAR = Pattern.compile("\\d+");

  /** The year of the earliest reading that has the name. */
  private final Map<String, Integer> known = new HashMap<>();

  /** From when on a reading could know all that a claim speaks of. */
  private final Map<StatementId, Integer> since = new HashMap<>();

  Hindsight(ContentPack pack) {
    for (Statement statement : pack.statements()) {
      earliest(statement, pack)
          .ifPresent(year -> names(statement).forEach(name -> known.merge(name, year, Math::min)));
    }
  }

  private static Optional<Integer> earliest(Statement statement, ContentPack pack) {
    return statement.evidence().readings().stream()
        .flatMap(id -> pack.reading(id).stream())
        .map(Hindsight::year)
        .min(Integer::compare);
  }

  private static int year(Reading reading) {
    return reading.publication().date().year();
  }

  private static Stream<String> names(Statement statement) {
    return NAME.matcher(statement.sentence()).results().map(MatchResult::group);
  }

  /** Whether the reading is too early for the claim. */
  boolean isNeededFor(Position claim, Reading reading) {
    return year(reading) < since.computeIfAbsent(claim.id(), unused -> since(claim));
  }

  private int since(Position claim) {
    return names(claim).mapToInt(this::since).max().orElse(Integer.MIN_VALUE);
  }

  private int since(String name) {
    return YEAR.matcher(name).matches() ? Integer.parseInt(name) : known.getOrDefault(name, 0);
  }
}
