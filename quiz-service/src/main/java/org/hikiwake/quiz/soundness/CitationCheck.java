package org.hikiwake.quiz.soundness;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.core.reading.Citation;
import org.hikiwake.core.reading.ParagraphRole;
import org.hikiwake.core.statement.StatementId;
import org.hikiwake.quiz.grading.Explanation;
import org.hikiwake.quiz.question.Cloze;
import org.hikiwake.quiz.question.Essay;
import org.hikiwake.quiz.question.Option;
import org.hikiwake.quiz.question.Question;
import org.hikiwake.quiz.version.QuestionVersion;

/** Whatever a question rests on and cites is in the pack. */
final class CitationCheck {

  private final ContentPack pack;

  CitationCheck(ContentPack pack) {
    this.pack = pack;
  }

  /** The faults, each once. */
  Collection<String> faults(QuestionVersion version) {
    Set<String> faults = new LinkedHashSet<>();
    version.provenance().keyed().forEach(id -> statement(id, faults));
    version.provenance().used().forEach(id -> statement(id, faults));
    explanations(version.question())
        .forEach(why -> why.citations().forEach(citation -> place(citation, faults)));
    return faults;
  }

  private void statement(StatementId id, Set<String> faults) {
    if (pack.statement(id).isEmpty()) {
      faults.add("The question rests on “" + id + "”, which the pack does not have.");
    }
  }

  private void place(Citation citation, Set<String> faults) {
    if (isNowhere(citation)) {
      faults.add("The explanations cite " + place(citation) + ", which the pack does not have.");
    }
  }

  private static Stream<Explanation> explanations(Question question) {
    return question.fold(
        new Question.Cases<>(
            single -> of(single.options()),
            multiple -> of(multiple.options()),
            trueFalse -> Stream.of(trueFalse.ifTrue(), trueFalse.ifFalse()),
            matching -> matching.pairs().stream().map(pair -> pair.source().why()),
            ordering -> of(ordering.items()),
            cloze ->
                cloze.segments().stream()
                    .flatMap(
                        s ->
                            s
                                .<Optional<Cloze.Gap>>fold(words -> Optional.empty(), Optional::of)
                                .stream())
                    .map(Cloze.Gap::why),
            numeric -> Stream.of(numeric.why()),
            written -> Stream.of(written.why()),
            hotText -> of(hotText.options()),
            essay -> essay.criteria().stream().map(Essay.Criterion::looksFor)));
  }

  private static Stream<Explanation> of(List<Option> options) {
    return options.stream().map(Option::why);
  }

  private boolean isNowhere(Citation citation) {
    return !citation.<Boolean>fold(this::exists, out -> pack.source(out.source()).isPresent());
  }

  private boolean exists(Citation.InReading citation) {
    return pack.reading(citation.at().reading())
        .flatMap(reading -> reading.paragraph(citation.at().paragraph()))
        .filter(paragraph -> paragraph.role() != ParagraphRole.FURNITURE)
        .isPresent();
  }

  private static String place(Citation citation) {
    return citation.fold(in -> in.at().toString(), out -> "the source “" + out.source() + "”");
  }
}
