package org.hikiwake.content.verify;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hikiwake.content.pack.Inspection;
import org.hikiwake.content.problem.Problem;
import org.hikiwake.content.problem.ProblemCode;
import org.hikiwake.core.pack.Violation.Kind;
import org.hikiwake.core.pack.Violation.Subject;
import org.hikiwake.core.reading.Citation;
import org.hikiwake.core.reading.ParagraphRef;
import org.hikiwake.core.reading.Reading;
import org.hikiwake.core.statement.Statement;

/**
 * In every sentence of a paragraph that is declared complete stands the anchor of a statement. That
 * is no proof that all of the sentence is modelled; but a sentence that nobody modelled is found.
 */
final class CompleteParagraphs {

  private final Inspection inspection;
  private final Map<Reading, Text> texts;
  private final Map<ParagraphRef, List<String>> anchors = new HashMap<>();
  private final Locale language;

  CompleteParagraphs(Inspection inspection, Map<Reading, Text> found) {
    this.inspection = inspection;
    texts = found;
    language = Locale.forLanguageTag(inspection.parts().header().language().tag());
    inspection.parts().statements().forEach(this::note);
  }

  private void note(Statement statement) {
    for (Citation citation : statement.evidence().citations()) {
      citation
          .<Stream<Citation.InReading>>fold(Stream::of, out -> Stream.empty())
          .forEach(this::note);
    }
  }

  private void note(Citation.InReading citation) {
    anchors
        .computeIfAbsent(citation.at(), at -> new ArrayList<>())
        .add(Text.spaced(citation.anchor().words()));
  }

  Stream<Problem> problems() {
    return texts.entrySet().stream().flatMap(e -> problems(e.getKey(), e.getValue()));
  }

  private Stream<Problem> problems(Reading reading, Text text) {
    return IntStream.rangeClosed(1, reading.paragraphs().size())
        .filter(n -> reading.paragraphs().get(n - 1).complete())
        .boxed()
        .flatMap(n -> text.paragraph(n).stream().flatMap(words -> problems(reading, n, words)));
  }

  private Stream<Problem> problems(Reading reading, int number, String paragraph) {
    List<String> cited = anchors.getOrDefault(new ParagraphRef(reading.id(), number), List.of());
    List<String> sentences = sentences(paragraph);
    return IntStream.range(0, sentences.size())
        .filter(n -> cited.stream().noneMatch(sentences.get(n)::contains))
        .mapToObj(n -> problem(reading, number, n + 1));
  }

  private List<String> sentences(String paragraph) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(language);
    breaks.setText(paragraph);
    List<String> sentences = new ArrayList<>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
      sentences.add(paragraph.substring(start, end).strip());
    }
    return sentences;
  }

  private Problem problem(Reading reading, int number, int sentence) {
    return new Problem(
        inspection
            .origins()
            .of(
                Subject.of(Kind.READING, reading.id()),
                reading.paragraphs().get(number - 1).fingerprint().hex()),
        ProblemCode.SENTENCE_NOT_CITED,
        reading.id()
            + ": paragraph "
            + number
            + " is declared complete, but no statement has an anchor in its sentence "
            + sentence,
        "model what the sentence says, give a statement that it belongs to an anchor in it, or"
            + " leave the declaration out");
  }
}
