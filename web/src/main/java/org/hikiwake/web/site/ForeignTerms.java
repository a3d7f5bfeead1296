package org.hikiwake.web.site;

import io.quarkus.qute.RawString;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.text.StringEscapeUtils;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.core.term.Term;
import org.hikiwake.core.value.Language;

/**
 * The terms of a pack that are not in its own language. Pages mark them with {@code lang}, so that
 * a screen reader says "hikiwake" as Japanese and a browser does not hyphenate it as English.
 */
public final class ForeignTerms {

  private static final Pattern NOTHING = Pattern.compile("(?!)");

  /** One group for each term, in their order. */
  private final Pattern pattern;

  private final List<Term> terms;

  /** Longer terms come first, so that none is marked inside another. */
  public ForeignTerms(ContentPack pack) {
    terms =
        pack.parts().terms().stream()
            .filter(term -> !term.language().equals(pack.header().language()))
            .sorted(Comparator.comparingInt((Term term) -> -term.text().length()))
            .toList();
    pattern = terms.isEmpty() ? NOTHING : any(terms);
  }

  private static Pattern any(List<Term> terms) {
    return Pattern.compile(
        terms.stream()
            .map(term -> "(" + Pattern.quote(term.text()) + ")")
            .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])")),
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /**
   * The text as HTML, with its foreign terms marked. They are looked for in the text and not in the
   * HTML, where a term such as "lang" or "amp" would be found in what only marks or escapes.
   */
  public RawString mark(String text) {
    StringBuilder html = new StringBuilder();
    int done = 0;
    for (Matcher found = pattern.matcher(text); found.find(); done = found.end()) {
      html.append(StringEscapeUtils.escapeXml10(text.substring(done, found.start())))
          .append("<i lang=\"")
          .append(language(found))
          .append("\">")
          .append(StringEscapeUtils.escapeXml10(found.group()))
          .append("</i>");
    }
    html.append(StringEscapeUtils.escapeXml10(text.substring(done)));
    return new RawString(html.toString());
  }

  private Language language(Matcher found) {
    int group = 1;
    while (found.group(group) == null) {
      group++;
    }
    return terms.get(group - 1).language();
  }
}
