package org.hikiwake.quiz.version;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.hikiwake.core.statement.StatementId;

/**
 * What a question is: its family and what it asks, whatever its wording. It stays the same next
 * year, and it tells nothing of the key.
 */
public record QuestionId(String value) {

  private static final int MOST = 40;

  public QuestionId {
    if (value.isEmpty() || value.length() > MOST || !isForAddress(value)) {
      throw new IllegalArgumentException("\"" + value + "\" does not name a question");
    }
  }

  private static boolean isForAddress(String value) {
    for (int place = 0; place < value.length(); place++) {
      char c = value.charAt(place);
      if (!(c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-')) {
        return false;
      }
    }
    return true;
  }

  /**
   * The id of the question that a family makes of these statements.
   *
   * @param angle tells questions of one family about the same statements apart
   */
  public static QuestionId of(FamilyId family, Collection<StatementId> keyed, String angle) {
    List<String> statements = new ArrayList<>(keyed.size());
    keyed.forEach(statement -> statements.add(statement.value()));
    statements.sort(null);
    statements.addAll(0, List.of(family.value(), angle));
    return new QuestionId("q-" + Digest.of(String.join("\n", statements)));
  }

  @Override
  public String toString() {
    return value;
  }
}
