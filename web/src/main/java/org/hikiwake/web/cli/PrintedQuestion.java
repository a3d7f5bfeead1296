package org.hikiwake.web.cli;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hikiwake.core.reading.Citation;
import org.hikiwake.core.statement.StatementId;
import org.hikiwake.quiz.grading.Explanation;
import org.hikiwake.quiz.presentation.Stem;
import org.hikiwake.quiz.question.Option;
import org.hikiwake.quiz.question.Proof;
import org.hikiwake.quiz.question.Question;
import org.hikiwake.quiz.response.PartId;
import org.hikiwake.quiz.response.Response;
import org.hikiwake.quiz.version.QuestionVersion;
import org.hikiwake.quiz.version.Seed;
import org.jspecify.annotations.Nullable;

/** A question as the command line prints it: everything, its key included. */
@JsonPropertyOrder({"id", "family", "kind", "stem", "options", "key", "statements"})
record PrintedQuestion(
    String id,
    String family,
    String kind,
    Stem stem,
    List<PrintedOption> options,
    @Nullable Response key,
    List<String> statements) {

  /** An option with whether it is keyed, and why. */
  @JsonPropertyOrder({"text", "keyed", "explanation", "citations", "rule", "proof"})
  record PrintedOption(
      String text,
      boolean keyed,
      String explanation,
      List<Citation> citations,
      String rule,
      List<String> proof) {

    static PrintedOption of(Option option, boolean keyed) {
      return of(option.text(), keyed, option.why(), option.proof());
    }

    static PrintedOption of(String text, boolean keyed, Explanation why, Proof proof) {
      return new PrintedOption(
          text,
          keyed,
          why.text(),
          why.citations(),
          proof.rule().name(),
          proof.statements().stream().map(StatementId::value).toList());
    }
  }

  static PrintedQuestion of(QuestionVersion version, Seed seed) {
    Question drawn = version.variant(seed.derive("printed", version.id().value())).question();
    return new PrintedQuestion(
        version.id().value(),
        version.provenance().family().value(),
        drawn.kind().word(),
        drawn.stem(),
        options(drawn),
        drawn.keyedResponse().orElse(null),
        version.provenance().keyed().stream().map(StatementId::value).toList());
  }

  private static List<PrintedOption> options(Question question) {
    return question.fold(
        new Question.Cases<>(
            q -> options(q.options(), List.of(q.key())),
            q -> options(q.options(), List.copyOf(q.keys())),
            q ->
                List.of(
                    PrintedOption.of("True", q.truth(), q.ifTrue(), q.proof()),
                    PrintedOption.of("False", !q.truth(), q.ifFalse(), q.proof())),
            q ->
                q.pairs().stream()
                    .map(
                        pair ->
                            PrintedOption.of(
                                pair.source().text() + " → " + pair.target(),
                                true,
                                pair.source().why(),
                                pair.source().proof()))
                    .toList(),
            q -> q.items().stream().map(item -> PrintedOption.of(item, true)).toList(),
            q ->
                q.segments().stream()
                    .flatMap(
                        segment ->
                            segment.fold(
                                words -> Stream.<PrintedOption>empty(),
                                gap ->
                                    Stream.of(
                                        PrintedOption.of(
                                            gap.accepted().model(),
                                            true,
                                            gap.why(),
                                            Proof.AUTHORED))))
                    .toList(),
            q ->
                List.of(PrintedOption.of(q.value().toPlainString(), true, q.why(), Proof.AUTHORED)),
            q -> List.of(PrintedOption.of(q.accepted().model(), true, q.why(), q.proof())),
            q -> options(q.spans(), List.copyOf(q.keys())),
            q ->
                q.criteria().stream()
                    .map(c -> PrintedOption.of(c.name(), true, c.looksFor(), Proof.AUTHORED))
                    .toList()));
  }

  private static List<PrintedOption> options(List<Option> options, List<PartId> keys) {
    return options.stream().map(o -> PrintedOption.of(o, keys.contains(o.id()))).toList();
  }

  /** The question as a block of text, with an empty line after it. */
  String text() {
    String material = stem.material() == null ? "" : "\n    " + stem.material();
    String scope = stem.scope() == null ? "" : stem.scope() + ": ";
    return id
        + "  "
        + family
        + ", "
        + kind
        + "\n  "
        + scope
        + stem.ask()
        + material
        + "\n"
        + options.stream().map(PrintedQuestion::line).collect(Collectors.joining("\n"))
        + "\n";
  }

  private static String line(PrintedOption option) {
    String cited =
        option.citations().stream()
            .map(PrintedQuestion::cited)
            .distinct()
            .collect(Collectors.joining(", "));
    return (option.keyed() ? "  [x] " : "  [ ] ")
        + option.text()
        + "\n        "
        + option.explanation()
        + " ("
        + cited
        + ")";
  }

  private static String cited(Citation citation) {
    return citation.fold(in -> in.at().toString(), out -> "outside: " + out.source());
  }
}
