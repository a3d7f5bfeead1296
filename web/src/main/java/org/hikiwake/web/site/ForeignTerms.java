package org.hikiwake.web.site;

import io.quarkus.qute.RawString;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.text.StringEscapeUtils;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.core.term.Term;

/**
 * The terms of a pack that are not in its own language. Pages mark them with {@code lang}, so that
 * a screen reader says "hikiwake" as Japanese and a browser does not hyphenate it as English.
 */
public final class ForeignTerms {

  private record Marked(Pattern pattern, String tag) {}

  private final List<Marked> terms;

  /** Longer terms come first, so that none is marked inside another. */
  public ForeignTerms(ContentPack pack) {
    terms =
        pack.parts().terms().stream()
            .filter(term -> !term.language().equals(pack.header().language()))
            .sorted(Comparator.comparingInt((Term term) -> -term.text().length()))
            .map(ForeignTerms::marked)
            .toList();
  }

  private static Marked marked(Term term) {
    Pattern pattern =
        Pattern.compile(
            "(?<![\\p{L}\\p{N}])"
                + Pattern.quote(StringEscapeUtils.escapeXml10(term.text()))
                + "(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    return new Marked(pattern, "<i lang=\"" + term.language() + "\">$0</i>");
  }

  /** The text as HTML, with its foreign terms marked. */
  public RawString mark(String text) {
    String html = StringEscapeUtils.escapeXml10(text);
    for (Marked term : terms) {
      html = term.pattern().matcher(html).replaceAll(term.tag());
    }
    return new RawString(html);
  }
}
