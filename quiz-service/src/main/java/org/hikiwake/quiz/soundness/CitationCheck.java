package org.hikiwake.quiz.soundness;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.core.reading.Citation;
import org.hikiwake.core.reading.Paragraph;
import org.hikiwake.core.reading.ParagraphRef;
import org.hikiwake.core.reading.ParagraphRole;
import org.hikiwake.core.statement.StatementId;
import org.hikiwake.quiz.grading.Explanation;
import org.hikiwake.quiz.question.Cloze;
import org.hikiwake.quiz.question.Essay;
import org.hikiwake.quiz.question.Matching;
import org.hikiwake.quiz.question.Option;
import org.hikiwake.quiz.question.Passage;
import org.hikiwake.quiz.question.Question;
import org.hikiwake.quiz.version.QuestionVersion;

/** Whatever a question rests on and cites is in the pack. */
final class CitationCheck {

  private static final Question.Cases<List<Explanation>> EXPLANATIONS =
      new Question.Cases<>(
          single -> each(single.options(), Option::why),
          multiple -> each(multiple.options(), Option::why),
          trueFalse -> List.of(trueFalse.ifTrue(), trueFalse.ifFalse()),
          matching -> each(matching.pairs(), CitationCheck::why),
          ordering -> each(ordering.items(), Option::why),
          cloze -> each(gaps(cloze), Cloze.Gap::why),
          numeric -> List.of(numeric.why()),
          written -> List.of(written.why()),
          hotText -> each(hotText.passages(), Passage::why),
          essay -> each(essay.criteria(), Essay.Criterion::looksFor));

  private final ContentPack pack;

  CitationCheck(ContentPack pack) {
    this.pack = pack;
  }

  /** The faults, each once. */
  List<String> faults(QuestionVersion version) {
    List<String> faults = new ArrayList<>();
    for (StatementId id : version.provenance().keyed()) {
      statement(id, faults);
    }
    for (StatementId id : version.provenance().used()) {
      statement(id, faults);
    }
    for (Explanation why : version.question().fold(EXPLANATIONS)) {
      for (Citation citation : why.citations()) {
        place(citation, faults);
      }
    }
    return faults.isEmpty() ? faults : faults.stream().distinct().toList();
  }

  private static <T> List<Explanation> each(List<T> parts, Function<T, Explanation> why) {
    List<Explanation> all = new ArrayList<>(parts.size());
    for (T part : parts) {
      all.add(why.apply(part));
    }
    return all;
  }

  private static Explanation why(Matching.Pair pair) {
    return pair.source().why();
  }

  private static List<Cloze.Gap> gaps(Cloze cloze) {
    List<Cloze.Gap> gaps = new ArrayList<>();
    cloze.segments().forEach(segment -> segment.fold(words -> false, gaps::add));
    return gaps;
  }

  private void statement(StatementId id, List<String> faults) {
    if (pack.statement(id).isEmpty()) {
      faults.add("The question rests on “" + id + "”, which the pack does not have.");
    }
  }

  private void place(Citation citation, List<String> faults) {
    if (isNowhere(citation)) {
      faults.add("The explanations cite " + place(citation) + ", which the pack does not have.");
    }
  }

  private boolean isNowhere(Citation citation) {
    return !citation.<Boolean>fold(
        in -> isThere(in.at()), out -> pack.source(out.source()).isPresent());
  }

  private boolean isThere(ParagraphRef at) {
    Optional<Paragraph> paragraph =
        pack.reading(at.reading()).flatMap(reading -> reading.paragraph(at.paragraph()));
    return paragraph.isPresent() && paragraph.get().role() != ParagraphRole.FURNITURE;
  }

  private static String place(Citation citation) {
    return citation.fold(in -> in.at().toString(), out -> "the source “" + out.source() + "”");
  }
}
