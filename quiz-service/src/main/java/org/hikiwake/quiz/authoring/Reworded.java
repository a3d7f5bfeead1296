package org.hikiwake.quiz.authoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hikiwake.quiz.version.QuestionVersion;

/**
 * A generated question in the words of a person.
 *
 * @param base the version whose words were changed, as it was generated
 * @param version the same question in its new words
 */
public record Reworded(QuestionVersion base, QuestionVersion version) {

  /**
   * Whether that is what is generated now, of the same statements; otherwise the new words are
   * about an earlier question.
   */
  public boolean isOf(QuestionVersion generated) {
    return generated.question().equals(base.question())
        && Objects.equals(generated.query(), base.query())
        && generated.provenance().keyed().equals(base.provenance().keyed())
        && generated.provenance().used().equals(base.provenance().used());
  }

  /** Every text that was changed, by what it was before. */
  public Map<String, String> changes() {
    List<Wording.Text> before = Wording.of(base.question());
    List<Wording.Text> after = Wording.of(version.question());
    Map<String, String> changes = new HashMap<>();
    for (int n = 0; n < Math.min(before.size(), after.size()); n++) {
      if (!before.get(n).text().equals(after.get(n).text())) {
        changes.putIfAbsent(before.get(n).text(), after.get(n).text());
      }
    }
    return changes;
  }
}
