package org.hikiwake.web.site;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.core.reading.Citation;
import org.hikiwake.core.reading.Reading;
import org.hikiwake.core.reading.ReadingId;
import org.hikiwake.core.reading.Source;
import org.hikiwake.core.value.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A citation as a page shows it.
 *
 * @param work the reading or the source
 * @param place the paragraph, or the place in the source; empty where the source has none
 * @param anchor words by which the place is found; null for sources outside the readings
 * @param url where a source outside the readings can be read; null for readings
 * @param outside whether it lies outside the readings
 * @param opening what it opens; null for nothing
 */
public record CitationView(
    String work,
    String place,
    @Nullable String anchor,
    @Nullable String url,
    boolean outside,
    @Nullable Opening opening) {

  /** A citation that opens nothing. */
  public static CitationView of(Citation citation, ContentPack pack) {
    return of(citation, pack, Openings.NONE);
  }

  public static CitationView of(Citation citation, ContentPack pack, Openings openings) {
    return citation.fold(in -> inReading(in, pack, openings), out -> outside(out, pack));
  }

  private static CitationView inReading(
      Citation.InReading citation, ContentPack pack, Openings openings) {
    ReadingId reading = citation.at().reading();
    return new CitationView(
        pack.reading(reading).map(Reading::title).orElse(reading.value()),
        "¶ " + citation.at().paragraph(),
        citation.anchor().words(),
        null,
        false,
        openings.of(pack, citation).orElse(null));
  }

  /** The paragraph that it opens on the page; null where it opens none. */
  public Opening.@Nullable Paragraph paragraph() {
    return opening instanceof Opening.Paragraph paragraph ? paragraph : null;
  }

  /** The text elsewhere that it opens; null where it opens none. */
  public Opening.@Nullable Link link() {
    return opening instanceof Opening.Link link ? link : null;
  }

  private static CitationView outside(Citation.Outside citation, ContentPack pack) {
    String where = citation.where() == null ? "" : citation.where();
    return pack.source(citation.source())
        .map(source -> new CitationView(describe(source), where, null, url(source), true, null))
        .orElse(new CitationView(citation.source().value(), where, null, null, true, null));
  }

  private static String describe(Source source) {
    return source.publisher() + ", " + quoted(source.title()) + ", " + date(source.date());
  }

  /** A title in quotation marks; those within it become single ones. */
  private static String quoted(String title) {
    return "“" + title.replaceAll("\"([^\"]*)\"", "‘$1’") + "”";
  }

  private static String date(PartialDate date) {
    String pattern =
        switch (date.iso().length()) {
          case 4 -> "yyyy";
          case 7 -> "MMMM yyyy";
          default -> "d MMMM yyyy";
        };
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(date.earliest());
  }

  private static @Nullable String url(Source source) {
    return source.url() == null ? null : source.url().toString();
  }
}
