package org.hikiwake.web.pack;

import java.util.Optional;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.core.reading.ParagraphRef;
import org.hikiwake.quiz.selftest.Texts;
import org.hikiwake.web.site.ForeignTerms;
import org.hikiwake.web.site.Openings;

/**
 * A pack as pages show it: foreign terms marked, and texts laid in where they are at hand.
 *
 * @param openings what its citations open
 */
public record PackView(ContentPack pack, ForeignTerms terms, Texts texts, Openings openings) {

  public static PackView of(ContentPack pack, Library library, Texts texts) {
    return new PackView(pack, library.terms(pack), texts, Openings.NONE);
  }

  public PackView opening(Openings more) {
    return new PackView(pack, terms, texts, more);
  }

  /** The text of the paragraph; nothing where it is not at hand. */
  public Optional<String> text(ParagraphRef at) {
    return texts.paragraph(pack.header().id(), at);
  }
}
