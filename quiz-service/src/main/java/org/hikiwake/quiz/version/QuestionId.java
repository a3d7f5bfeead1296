package org.hikiwake.quiz.version;

import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hikiwake.core.statement.StatementId;

/**
 * What a question is: its family and what it asks, whatever its wording. It stays the same next
 * year, and it tells nothing of the key.
 */
public record QuestionId(String value) {

  private static final Pattern FORM = Pattern.compile("[a-z0-9-]{1,40}");

  public QuestionId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("\"" + value + "\" does not name a question");
    }
  }

  /**
   * The id of the question that a family makes of these statements.
   *
   * @param angle tells questions of one family about the same statements apart
   */
  public static QuestionId of(FamilyId family, Collection<StatementId> keyed, String angle) {
    String identity =
        Stream.concat(
                Stream.of(family.value(), angle), keyed.stream().map(StatementId::value).sorted())
            .collect(Collectors.joining("\n"));
    return new QuestionId("q-" + Digest.of(identity));
  }

  @Override
  public String toString() {
    return value;
  }
}
