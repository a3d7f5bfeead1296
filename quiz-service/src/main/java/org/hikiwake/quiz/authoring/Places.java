package org.hikiwake.quiz.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.core.reading.Anchor;
import org.hikiwake.core.reading.Citation;
import org.hikiwake.core.reading.Paragraph;
import org.hikiwake.core.reading.ParagraphRef;
import org.hikiwake.core.reading.ParagraphRole;
import org.hikiwake.core.reading.Reading;
import org.hikiwake.core.reading.ReadingId;
import org.hikiwake.core.reading.SourceId;
import org.hikiwake.core.statement.Statement;
import org.hikiwake.core.value.InvalidValue;
import org.hikiwake.quiz.authoring.Draft.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Places as they are typed: {@code 6, 12 (words there), other-reading#3, @a-source}. A number alone
 * is a paragraph of the reading that the draft is about. The words by which a reader finds the
 * place are those of the pack, unless others are given.
 */
final class Places {

  private static final Pattern PLACE =
      Pattern.compile(
          "(?:@(?<source>[^\\s,()]+)|(?:(?<reading>[^\\s,()#@]+)#)?(?<number>\\d{1,6}))"
              + "(?:\\s*\\((?<words>.*)\\))?",
          Pattern.DOTALL);

  private final ContentPack pack;
  private final Fields fields;

  Places(ContentPack pack, Fields fields) {
    this.pack = pack;
    this.fields = fields;
  }

  /** The places in a field; what is wrong with them is noted. */
  List<Citation> read(String field) {
    List<Citation> places = new ArrayList<>();
    for (String place : apart(fields.text(field))) {
      if (!place.isBlank()) {
        read(field, place.strip()).ifPresent(places::add);
      }
    }
    return places.stream().distinct().toList();
  }

  /** Cut at the commas between places, and at none within their words. */
  private static List<String> apart(String places) {
    List<String> apart = new ArrayList<>();
    int depth = 0;
    int from = 0;
    for (int at = 0; at < places.length(); at++) {
      char c = places.charAt(at);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (c == ',' && depth <= 0) {
        apart.add(places.substring(from, at));
        from = at + 1;
      }
    }
    apart.add(places.substring(from));
    return apart;
  }

  private Optional<Citation> read(String field, String place) {
    Matcher matcher = PLACE.matcher(place);
    if (!matcher.matches()) {
      fields.reject(field, Problem.UNREADABLE_PLACE);
      return Optional.empty();
    }
    return matcher.group("source") == null ? inReading(field, matcher) : outside(field, matcher);
  }

  private Optional<Citation> outside(String field, Matcher place) {
    try {
      SourceId source = new SourceId(place.group("source"));
      if (pack.source(source).isPresent()) {
        return Optional.of(new Citation.Outside(source, place.group("words")));
      }
    } catch (InvalidValue unknown) {
      // There is no such source either way.
    }
    fields.reject(field, Problem.UNKNOWN_SOURCE);
    return Optional.empty();
  }

  private Optional<Citation> inReading(String field, Matcher place) {
    String named = place.group("reading") == null ? fields.text("reading") : place.group("reading");
    Optional<Reading> reading = reading(named);
    if (reading.isEmpty()) {
      fields.reject(place.group("reading") == null ? "reading" : field, Problem.UNKNOWN_READING);
      return Optional.empty();
    }
    return paragraph(field, reading.get(), Integer.parseInt(place.group("number")))
        .flatMap(at -> anchor(field, at, place.group("words")).map(a -> citation(at, a)));
  }

  private static Citation citation(ParagraphRef at, Anchor anchor) {
    return new Citation.InReading(at, anchor);
  }

  private Optional<Reading> reading(String id) {
    try {
      return pack.reading(new ReadingId(id));
    } catch (InvalidValue unknown) {
      return Optional.empty();
    }
  }

  private Optional<ParagraphRef> paragraph(String field, Reading reading, int number) {
    boolean isThere =
        reading
            .paragraph(number)
            .map(Paragraph::role)
            .filter(role -> role != ParagraphRole.FURNITURE)
            .isPresent();
    if (!isThere) {
      fields.reject(field, Problem.UNKNOWN_PARAGRAPH);
      return Optional.empty();
    }
    return Optional.of(new ParagraphRef(reading.id(), number));
  }

  private Optional<Anchor> anchor(String field, ParagraphRef at, @Nullable String words) {
    if (words == null || words.isBlank()) {
      Optional<Anchor> known = known(at);
      if (known.isEmpty()) {
        fields.reject(field, Problem.WORDS_MISSING);
      }
      return known;
    }
    try {
      return Optional.of(new Anchor(words));
    } catch (InvalidValue tooMany) {
      fields.reject(field, Problem.TOO_MANY_WORDS);
      return Optional.empty();
    }
  }

  /** The words by which the pack cites the paragraph, if it does. */
  private Optional<Anchor> known(ParagraphRef at) {
    return pack.citing(at).stream().flatMap(statement -> anchors(statement, at)).findFirst();
  }

  private static Stream<Anchor> anchors(Statement statement, ParagraphRef at) {
    return statement.evidence().citations().stream()
        .flatMap(c -> c.fold(Stream::of, outside -> Stream.<Citation.InReading>empty()))
        .filter(citation -> citation.at().equals(at))
        .map(Citation.InReading::anchor);
  }

  /** The paragraphs that are numbered in a field, of the reading that the draft is about. */
  List<ParagraphRef> paragraphs(String field) {
    Optional<Reading> reading = reading(fields.text("reading"));
    if (reading.isEmpty()) {
      fields.reject("reading", Problem.UNKNOWN_READING);
      return List.of();
    }
    List<ParagraphRef> all = new ArrayList<>();
    for (String number : fields.text(field).split("[\\s,]+")) {
      if (number.isEmpty()) {
        continue;
      }
      if (!number.matches("\\d{1,6}")) {
        fields.reject(field, Problem.NOT_A_NUMBER);
        return List.of();
      }
      paragraph(field, reading.get(), Integer.parseInt(number)).ifPresent(all::add);
    }
    return all.stream().distinct().toList();
  }

  /** What the authors of the pack are called. */
  Stream<String> names() {
    return pack.parts().authors().stream().flatMap(author -> author.names().all().stream());
  }

  /** The same places as they are typed. */
  static String write(List<Citation> places, @Nullable ReadingId reading) {
    return places.stream().map(place -> write(place, reading)).collect(Collectors.joining(", "));
  }

  private static String write(Citation place, @Nullable ReadingId reading) {
    return place.fold(
        in ->
            (Objects.equals(in.at().reading(), reading) ? "" : in.at().reading() + "#")
                + in.at().paragraph()
                + " ("
                + in.anchor()
                + ")",
        out -> "@" + out.source() + (out.where() == null ? "" : " (" + out.where() + ")"));
  }
}
