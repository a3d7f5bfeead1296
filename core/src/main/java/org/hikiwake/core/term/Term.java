package org.hikiwake.core.term;

import java.util.List;
import org.hikiwake.core.value.Language;
import org.hikiwake.core.value.Text;

/**
 * A named thing: hikiwake, integrated deterrence. What it means is said by definitions, each with
 * its definer.
 *
 * @param text the term as it is written inside a sentence
 * @param language the language of that text, so that a page can mark it
 * @param spellings other spellings and scripts of the same term
 * @param complete whether the pack models every meaning that its readings give the term; only then
 *     does the meaning of another term count as not being one of this
 */
public record Term(
    TermId id, String text, Language language, List<String> spellings, boolean complete) {

  private static final int MAX_LENGTH = 80;

  public Term {
    text = Text.require(text, "a term", MAX_LENGTH);
    spellings = spellings.stream().map(s -> Text.require(s, "a spelling", MAX_LENGTH)).toList();
  }
}
