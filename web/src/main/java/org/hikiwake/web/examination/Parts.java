package org.hikiwake.web.examination;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hikiwake.core.statement.StatementId;
import org.hikiwake.quiz.grading.Explanation;
import org.hikiwake.quiz.question.AcceptedAnswers;
import org.hikiwake.quiz.question.Cloze;
import org.hikiwake.quiz.question.Essay;
import org.hikiwake.quiz.question.HotText;
import org.hikiwake.quiz.question.Matching;
import org.hikiwake.quiz.question.Numeric;
import org.hikiwake.quiz.question.Option;
import org.hikiwake.quiz.question.Ordering;
import org.hikiwake.quiz.question.Passage;
import org.hikiwake.quiz.question.Proof;
import org.hikiwake.quiz.question.Question;
import org.hikiwake.quiz.question.TrueFalse;
import org.hikiwake.quiz.response.PartId;
import org.hikiwake.web.examination.ExaminedQuestion.Part;
import org.jspecify.annotations.Nullable;

/** Takes questions of every kind apart into what is right or wrong in them. */
final class Parts {

  private static final String GAP = "_____";

  private Parts() {}

  static List<Part> of(Question question) {
    return question.fold(
        new Question.Cases<>(
            q -> options(q.options(), List.of(q.key())),
            q -> options(q.options(), List.copyOf(q.keys())),
            Parts::truths,
            Parts::pairs,
            Parts::places,
            Parts::gaps,
            Parts::number,
            q -> List.of(written(q.accepted(), q.why(), q.proof())),
            Parts::passages,
            Parts::criteria));
  }

  private static List<Part> options(List<Option> options, List<PartId> keys) {
    return options.stream().map(o -> part(o.text(), keys.contains(o.id()), o)).toList();
  }

  private static List<Part> truths(TrueFalse question) {
    return List.of(
        part("True", question.truth(), List.of(), question.ifTrue(), question.proof()),
        part("False", !question.truth(), List.of(), question.ifFalse(), question.proof()));
  }

  private static List<Part> pairs(Matching question) {
    return question.pairs().stream()
        .map(pair -> part(pair.source().text() + " → " + pair.target(), true, pair.source()))
        .toList();
  }

  private static List<Part> places(Ordering question) {
    return IntStream.range(0, question.items().size())
        .mapToObj(n -> part(question.items().get(n).text(), true, question.items().get(n)))
        .toList();
  }

  private static List<Part> gaps(Cloze question) {
    return question.segments().stream()
        .flatMap(
            segment ->
                segment.fold(
                    words -> Stream.<Part>empty(),
                    gap -> Stream.of(written(gap.accepted(), gap.why(), Proof.AUTHORED))))
        .toList();
  }

  private static List<Part> number(Numeric question) {
    String unit = question.unit() == null ? "" : " " + question.unit();
    String value = question.value().toPlainString() + unit;
    List<String> also =
        question.tolerance().signum() == 0
            ? List.of()
            : List.of("± " + question.tolerance().toPlainString() + unit);
    return List.of(part(value, true, also, question.why(), Proof.AUTHORED));
  }

  private static List<Part> passages(HotText question) {
    return question.passages().stream()
        .map(p -> passage(p, p.id().equals(question.key())))
        .toList();
  }

  private static Part passage(Passage passage, boolean keyed) {
    Part part = part(passage.name(), keyed, List.of(), passage.why(), passage.proof());
    return part.standingAt(passage.at());
  }

  private static List<Part> criteria(Essay question) {
    return question.criteria().stream()
        .map(c -> part(c.name(), true, List.of(), c.looksFor(), Proof.AUTHORED))
        .toList();
  }

  private static Part written(AcceptedAnswers accepted, Explanation why, Proof proof) {
    List<String> all = accepted.accepted();
    return part(accepted.model(), true, all.subList(1, all.size()), why, proof);
  }

  private static Part part(String text, boolean keyed, Option option) {
    return part(text, keyed, List.of(), option.why(), option.proof());
  }

  private static Part part(
      String text, boolean keyed, List<String> also, Explanation why, Proof proof) {
    return new Part(
        text,
        null,
        keyed,
        also,
        why.text(),
        why.citations(),
        proof.rule(),
        proof.statements().stream().map(StatementId::value).toList());
  }

  /** The text of a question that has gaps, with a line for each; null for every other. */
  static @Nullable String text(Question question) {
    return question.<@Nullable String>fold(
        new Question.Cases<>(
            q -> null,
            q -> null,
            q -> null,
            q -> null,
            q -> null,
            Parts::text,
            q -> null,
            q -> null,
            q -> null,
            q -> null));
  }

  private static String text(Cloze question) {
    return question.segments().stream()
        .map(segment -> segment.fold(Cloze.Words::text, gap -> GAP))
        .collect(Collectors.joining());
  }
}
