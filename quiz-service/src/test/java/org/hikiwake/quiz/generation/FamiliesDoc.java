package org.hikiwake.quiz.generation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hikiwake.core.reading.Citation;
import org.hikiwake.quiz.grading.Explanation;
import org.hikiwake.quiz.presentation.Stem;
import org.hikiwake.quiz.question.AcceptedAnswers;
import org.hikiwake.quiz.question.Cloze;
import org.hikiwake.quiz.question.Essay;
import org.hikiwake.quiz.question.Matching;
import org.hikiwake.quiz.question.Numeric;
import org.hikiwake.quiz.question.Option;
import org.hikiwake.quiz.question.Question;
import org.hikiwake.quiz.question.ShortAnswer;
import org.hikiwake.quiz.question.TrueFalse;
import org.hikiwake.quiz.response.PartId;
import org.hikiwake.quiz.version.QuestionVersion;

/**
 * The examples of docs/families.md. Each stands between two markers; the first says the family and
 * the question, which may be changed by hand to have another one shown.
 */
final class FamiliesDoc {

  private static final String BEGIN = "<!-- example of %s: %s -->\n";
  private static final String END = "<!-- end of the example -->";
  private static final Pattern EXAMPLE =
      Pattern.compile("<!-- example of ([a-z-]+): (\\S+) -->\n.*?" + END, Pattern.DOTALL);

  private final List<QuestionVersion> bank;

  FamiliesDoc(List<QuestionVersion> bank) {
    this.bank = bank;
  }

  /** The families of the examples, in their order. */
  static List<String> examples(String document) {
    return EXAMPLE.matcher(document).results().map(example -> example.group(1)).toList();
  }

  /** The document with each example as it is generated now. */
  String rewritten(String document) {
    return EXAMPLE
        .matcher(document)
        .replaceAll(
            example -> Matcher.quoteReplacement(example(example.group(1), example.group(2))));
  }

  /** The question that the marker names, or the first of the family where it is gone. */
  private String example(String family, String id) {
    List<QuestionVersion> all =
        bank.stream().filter(v -> v.provenance().family().value().equals(family)).toList();
    QuestionVersion shown =
        all.stream().filter(v -> v.id().value().equals(id)).findFirst().orElseGet(() -> all.get(0));
    return String.format(BEGIN, family, shown.id().value())
        + "\nQuestion `"
        + shown.id().value()
        + "`\n\n"
        + stem(shown.question().stem())
        + "\n\n"
        + String.join("\n", key(shown.question()))
        + "\n\n"
        + END;
  }

  private static String stem(Stem stem) {
    return Stream.of(stem.scope(), stem.ask(), stem.material())
        .flatMap(Stream::ofNullable)
        .map(line -> "> " + line.replace("____", "\\_\\_\\_\\_"))
        .collect(Collectors.joining("\n>\n"));
  }

  private static List<String> key(Question question) {
    return question.fold(
        new Question.Cases<>(
            single -> options(single.options(), List.of(single.key())),
            multiple -> options(multiple.options(), multiple.keys()),
            FamiliesDoc::trueFalse,
            FamiliesDoc::pairs,
            ordering -> numbered(ordering.items()),
            FamiliesDoc::gaps,
            FamiliesDoc::number,
            FamiliesDoc::written,
            hotText -> options(hotText.options(), List.of(hotText.key())),
            FamiliesDoc::criteria));
  }

  private static List<String> options(List<Option> options, Collection<PartId> keys) {
    return options.stream()
        .map(option -> box(keys.contains(option.id()), option.text(), option.why()))
        .toList();
  }

  private static List<String> trueFalse(TrueFalse question) {
    return List.of(
        box(question.truth(), "True", question.ifTrue()),
        box(!question.truth(), "False", question.ifFalse()));
  }

  private static List<String> pairs(Matching question) {
    return question.pairs().stream()
        .map(p -> box(true, p.source().text() + " → " + p.target(), p.source().why()))
        .toList();
  }

  private static List<String> numbered(List<Option> items) {
    return IntStream.range(0, items.size())
        .mapToObj(i -> (i + 1) + ". " + told(items.get(i).text(), items.get(i).why()))
        .toList();
  }

  private static List<String> gaps(Cloze question) {
    String sentence =
        question.segments().stream()
            .map(segment -> segment.<String>fold(Cloze.Words::text, gap -> "\\_\\_\\_\\_"))
            .collect(Collectors.joining());
    List<String> lines = new ArrayList<>(List.of("> " + sentence, ""));
    question.segments().stream()
        .flatMap(segment -> segment.<Stream<Cloze.Gap>>fold(words -> Stream.empty(), Stream::of))
        .forEach(gap -> lines.add(box(true, accepted(gap.accepted()), gap.why())));
    return lines;
  }

  private static List<String> number(Numeric question) {
    String value = question.value().toPlainString();
    String tolerance =
        question.tolerance().signum() == 0 ? "" : " ± " + question.tolerance().toPlainString();
    String unit = question.unit() == null ? "" : " " + question.unit();
    return List.of(box(true, value + tolerance + unit, question.why()));
  }

  private static List<String> written(ShortAnswer question) {
    return List.of(box(true, accepted(question.accepted()), question.why()));
  }

  private static List<String> criteria(Essay question) {
    return question.criteria().stream()
        .map(c -> "- " + told(c.name() + " (" + c.points() + ")", c.looksFor()))
        .toList();
  }

  private static String accepted(AcceptedAnswers accepted) {
    return String.join(" / ", accepted.accepted());
  }

  private static String box(boolean keyed, String text, Explanation why) {
    return (keyed ? "- [x] " : "- [ ] ") + told(text, why);
  }

  private static String told(String text, Explanation why) {
    return "**" + text + "** " + why.text() + " *(" + places(why.citations()) + ")*";
  }

  private static String places(List<Citation> citations) {
    return citations.stream()
        .map(c -> c.<String>fold(in -> in.at().toString(), out -> out.source().value()))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /** What stands under each heading of a family, by the family's id, in order. */
  static List<MatchResult> sections(String document) {
    return Pattern.compile("^## `([a-z-]+)`\n(.*?)(?=^## |\\z)", Pattern.DOTALL | Pattern.MULTILINE)
        .matcher(document)
        .results()
        .toList();
  }
}
