package org.hikiwake.web.bank;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hikiwake.core.reading.Citation;
import org.hikiwake.quiz.grading.Explanation;
import org.hikiwake.quiz.presentation.Stem;
import org.hikiwake.quiz.question.AcceptedAnswers;
import org.hikiwake.quiz.question.Cloze;
import org.hikiwake.quiz.question.Essay;
import org.hikiwake.quiz.question.HotText;
import org.hikiwake.quiz.question.Matching;
import org.hikiwake.quiz.question.MultipleChoice;
import org.hikiwake.quiz.question.Numeric;
import org.hikiwake.quiz.question.Option;
import org.hikiwake.quiz.question.Ordering;
import org.hikiwake.quiz.question.Passage;
import org.hikiwake.quiz.question.Question;
import org.hikiwake.quiz.question.ShortAnswer;
import org.hikiwake.quiz.question.SingleChoice;
import org.hikiwake.quiz.question.TrueFalse;
import org.hikiwake.quiz.response.PartId;
import org.hikiwake.web.site.Words;
import org.jspecify.annotations.Nullable;

/** Writes questions as drafts in JSON, from which they can be made again. */
final class JsonDrafts {

  private JsonDrafts() {}

  /** The draft that reads as the question. */
  static JsonDraft of(Question question) {
    return question.fold(
        new Question.Cases<>(
            JsonDrafts::singleChoice,
            JsonDrafts::multipleChoice,
            JsonDrafts::trueFalse,
            JsonDrafts::matching,
            JsonDrafts::ordering,
            JsonDrafts::cloze,
            JsonDrafts::numeric,
            JsonDrafts::shortAnswer,
            JsonDrafts::hotText,
            JsonDrafts::essay));
  }

  // --- what is chosen

  private static JsonDraft singleChoice(SingleChoice q) {
    return new JsonDraft.SingleChoice(
        stem(q.stem()), choices(q.options(), Set.of(q.key())), shown(q.shown(), q.options()), null);
  }

  private static JsonDraft multipleChoice(MultipleChoice q) {
    return new JsonDraft.MultipleChoice(
        stem(q.stem()), choices(q.options(), q.keys()), shown(q.shown(), q.options()), null);
  }

  private static List<JsonDraft.Choice> choices(List<Option> options, Set<PartId> keys) {
    return options.stream()
        .map(o -> new JsonDraft.Choice(o.text(), keys.contains(o.id()), why(o.why())))
        .toList();
  }

  /** Left out where all are shown. */
  private static @Nullable Integer shown(int shown, List<Option> options) {
    return shown == options.size() ? null : shown;
  }

  private static JsonDraft trueFalse(TrueFalse q) {
    return new JsonDraft.TrueFalse(
        stem(q.stem()), q.truth(), why(q.ifTrue()), why(q.ifFalse()), null);
  }

  private static JsonDraft hotText(HotText q) {
    Passage right =
        q.passages().stream().filter(p -> p.id().equals(q.key())).findFirst().orElseThrow();
    List<Passage> others = q.passages().stream().filter(p -> !p.equals(right)).toList();
    return new JsonDraft.HotText(
        stem(q.stem()),
        right.at().reading().value(),
        right.at().paragraph(),
        others.stream().map(p -> p.at().paragraph()).toList(),
        why(right.why()),
        why(others.get(0).why()),
        null);
  }

  // --- what is put together

  private static JsonDraft matching(Matching q) {
    List<String> used = q.pairs().stream().map(Matching.Pair::target).toList();
    return new JsonDraft.Matching(
        stem(q.stem()),
        q.pairs().stream()
            .map(p -> new JsonDraft.Pair(p.source().text(), p.target(), why(p.source().why())))
            .toList(),
        q.targets().stream().filter(target -> !used.contains(target)).toList(),
        null);
  }

  private static JsonDraft ordering(Ordering q) {
    return new JsonDraft.Ordering(
        stem(q.stem()),
        q.items().stream().map(o -> new JsonDraft.Item(o.text(), why(o.why()))).toList(),
        null);
  }

  // --- what is written

  private static JsonDraft cloze(Cloze q) {
    List<Cloze.Gap> gaps =
        q.segments().stream()
            .flatMap(s -> s.fold(words -> Stream.<Cloze.Gap>empty(), Stream::of))
            .toList();
    return new JsonDraft.Cloze(
        stem(q.stem()),
        q.segments().stream().map(JsonDrafts::bracketed).collect(Collectors.joining()),
        gaps.stream().map(gap -> why(gap.why())).toList(),
        typos(gaps.get(0).accepted()),
        null);
  }

  private static String bracketed(Cloze.Segment segment) {
    return segment.fold(
        Cloze.Words::text, gap -> "[" + String.join("|", gap.accepted().accepted()) + "]");
  }

  private static JsonDraft numeric(Numeric q) {
    return new JsonDraft.Numeric(
        stem(q.stem()),
        q.value().toPlainString(),
        q.tolerance().toPlainString(),
        q.unit(),
        why(q.why()));
  }

  private static JsonDraft shortAnswer(ShortAnswer q) {
    return new JsonDraft.ShortAnswer(
        stem(q.stem()), q.accepted().accepted(), typos(q.accepted()), why(q.why()));
  }

  private static String typos(AcceptedAnswers accepted) {
    return Words.of(accepted.typos());
  }

  private static JsonDraft essay(Essay q) {
    return new JsonDraft.Essay(
        stem(q.stem()),
        q.criteria().stream()
            .map(c -> new JsonDraft.Criterion(c.name(), c.points(), why(c.looksFor())))
            .toList(),
        q.maximumWords(),
        null);
  }

  // --- their parts

  private static JsonDraft.Stem stem(Stem stem) {
    return new JsonDraft.Stem(stem.scope(), stem.ask(), stem.material());
  }

  /** With the places that prove it; those that only show what else is said are no reason. */
  private static JsonDraft.Why why(Explanation why) {
    List<Citation> proving = why.proving().isEmpty() ? why.citations() : why.proving();
    return new JsonDraft.Why(why.text(), proving.stream().map(JsonDrafts::cited).toList());
  }

  private static JsonDraft.Cited cited(Citation citation) {
    return citation.fold(
        in -> new JsonDraft.Cited(in.at().toString(), in.anchor().words(), null, null),
        out -> new JsonDraft.Cited(null, null, out.source().value(), out.where()));
  }
}
