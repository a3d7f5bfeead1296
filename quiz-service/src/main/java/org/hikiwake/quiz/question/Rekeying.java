package org.hikiwake.quiz.question;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.hikiwake.quiz.grading.Explanation;
import org.hikiwake.quiz.question.AcceptedAnswers.Typos;
import org.hikiwake.quiz.question.Cloze.Gap;
import org.hikiwake.quiz.question.Cloze.Segment;
import org.hikiwake.quiz.question.Matching.Pair;
import org.hikiwake.quiz.response.ClozeResponse;
import org.hikiwake.quiz.response.HotTextResponse;
import org.hikiwake.quiz.response.MatchingResponse;
import org.hikiwake.quiz.response.MultipleChoiceResponse;
import org.hikiwake.quiz.response.NumericResponse;
import org.hikiwake.quiz.response.OrderingResponse;
import org.hikiwake.quiz.response.PartId;
import org.hikiwake.quiz.response.Response;
import org.hikiwake.quiz.response.ShortAnswerResponse;
import org.hikiwake.quiz.response.SingleChoiceResponse;
import org.hikiwake.quiz.response.TrueFalseResponse;

/**
 * Gives a question another key, told by the response that is right. The question reads as before,
 * so that a student is marked on what he saw. Where the standing of a part changes, what was said
 * of it gives way to why that is so.
 */
public final class Rekeying {

  private final Response right;
  private final Explanation why;

  private Rekeying(Response right, Explanation why) {
    this.right = right;
    this.why = why;
  }

  /**
   * The question with that key; empty where nothing of it is right by that key, where the response
   * is of another kind or leaves a part open, and where only a person can tell.
   *
   * @param question as it was drawn for one student, or with its whole pool
   * @param why what is said of the parts that are right now, or are no longer
   */
  public static Optional<Question> of(Question question, Response right, Explanation why) {
    Rekeying by = new Rekeying(right, why);
    return question.fold(
        new Question.Cases<>(
            by::singleChoice,
            by::multipleChoice,
            by::trueFalse,
            by::matching,
            by::ordering,
            by::cloze,
            by::numeric,
            by::shortAnswer,
            by::hotText,
            essay -> Optional.empty()));
  }

  // --- what is chosen

  private Optional<Question> singleChoice(SingleChoice q) {
    return right instanceof SingleChoiceResponse given && given.option() != null
        ? among(Set.of(given.option()), q.options())
            .map(
                key ->
                    new SingleChoice(
                        q.stem(), said(q.options(), Set.of(q.key()), key), only(key), q.shown()))
        : Optional.empty();
  }

  private Optional<Question> multipleChoice(MultipleChoice q) {
    return right instanceof MultipleChoiceResponse given
        ? among(given.options(), q.options())
            .map(
                keys ->
                    new MultipleChoice(
                        q.stem(),
                        said(q.options(), q.keys(), keys),
                        keys,
                        Math.max(keys.size(), q.shown())))
        : Optional.empty();
  }

  /** The paragraphs around the new one, where the pool has too few of them on either side. */
  private Optional<Question> hotText(HotText q) {
    return right instanceof HotTextResponse given && given.passage() != null
        ? among(Set.of(given.passage()), q.options())
            .map(key -> new HotText(q.stem(), said(q, key), only(key), q.passages().size()))
        : Optional.empty();
  }

  private static PartId only(Set<PartId> ids) {
    return ids.iterator().next();
  }

  private static Optional<Set<PartId>> among(Set<PartId> keys, List<Option> options) {
    Set<PartId> there = new HashSet<>(keys);
    there.retainAll(Options.ids(options));
    return there.isEmpty() ? Optional.empty() : Optional.of(there);
  }

  private List<Option> said(List<Option> options, Set<PartId> before, Set<PartId> now) {
    return options.stream()
        .map(o -> before.contains(o.id()) == now.contains(o.id()) ? o : said(o))
        .toList();
  }

  private Option said(Option option) {
    return new Option(option.text(), why, option.proof());
  }

  private List<Passage> said(HotText q, Set<PartId> now) {
    return q.passages().stream()
        .map(
            p ->
                p.id().equals(q.key()) == now.contains(p.id())
                    ? p
                    : new Passage(p.at(), why, p.proof()))
        .toList();
  }

  private Optional<Question> trueFalse(TrueFalse q) {
    return right instanceof TrueFalseResponse given && given.answer() != null
        ? Optional.of(new TrueFalse(q.stem(), given.answer(), why, why, q.proof()))
        : Optional.empty();
  }

  // --- what is put together

  private Optional<Question> matching(Matching q) {
    return right instanceof MatchingResponse given
            && given.matches().size() == q.pairs().size()
            && q.check(given).earned().isPresent()
        ? Optional.of(
            new Matching(
                q.stem(),
                q.pairs().stream()
                    .map(pair -> matched(pair, q.targets(), given.matches()))
                    .toList(),
                q.targets()))
        : Optional.empty();
  }

  private Pair matched(Pair pair, List<String> targets, Map<PartId, PartId> matches) {
    PartId id = matches.get(pair.source().id());
    String target = targets.stream().filter(t -> PartId.of(t).equals(id)).findFirst().orElseThrow();
    return target.equals(pair.target()) ? pair : new Pair(said(pair.source()), target);
  }

  private Optional<Question> ordering(Ordering q) {
    return right instanceof OrderingResponse given && isOrder(q, given.ranks())
        ? Optional.of(new Ordering(q.stem(), ordered(q.items(), given.ranks()), q.shown()))
        : Optional.empty();
  }

  private static boolean isOrder(Ordering q, Map<PartId, Integer> ranks) {
    Set<Integer> places = new HashSet<>(ranks.values());
    return ranks.keySet().equals(Options.ids(q.items()))
        && IntStream.rangeClosed(1, q.items().size()).allMatch(places::contains);
  }

  private List<Option> ordered(List<Option> items, Map<PartId, Integer> ranks) {
    return items.stream()
        .map(item -> ranks.get(item.id()) == items.indexOf(item) + 1 ? item : said(item))
        .sorted(Comparator.comparing(item -> ranks.get(item.id())))
        .toList();
  }

  // --- what is written

  private Optional<Question> cloze(Cloze q) {
    return right instanceof ClozeResponse given && isFilled(q, given.gaps())
        ? Optional.of(
            new Cloze(
                q.stem(),
                q.segments().stream()
                    .map(s -> s.fold(words -> (Segment) words, gap -> filled(gap, given.gaps())))
                    .toList()))
        : Optional.empty();
  }

  private static boolean isFilled(Cloze q, Map<PartId, String> gaps) {
    return q.segments().stream()
        .allMatch(s -> s.fold(words -> true, gap -> !gaps.getOrDefault(gap.id(), "").isBlank()));
  }

  private Segment filled(Gap gap, Map<PartId, String> gaps) {
    String text = gaps.get(gap.id());
    return gap.accepted().accepts(text)
        ? gap
        : new Gap(gap.id(), accepted(gap.accepted(), text), why);
  }

  private Optional<Question> shortAnswer(ShortAnswer q) {
    return right instanceof ShortAnswerResponse given && !given.isBlank()
        ? Optional.of(
            new ShortAnswer(q.stem(), accepted(q.accepted(), given.text()), why, q.proof()))
        : Optional.empty();
  }

  /** What means another still does, unless it is what is right now. */
  private static AcceptedAnswers accepted(AcceptedAnswers before, String text) {
    List<String> now = List.of(text.strip());
    AcceptedAnswers strictly = new AcceptedAnswers(now, List.of(), Typos.NONE, before.naming());
    List<String> rivals = before.rivals().stream().filter(r -> !strictly.accepts(r)).toList();
    return new AcceptedAnswers(now, rivals, before.typos(), before.naming());
  }

  private Optional<Question> numeric(Numeric q) {
    return right instanceof NumericResponse given
        ? WrittenNumber.parse(given.number()).map(value -> numeric(q, value))
        : Optional.empty();
  }

  private Question numeric(Numeric q, BigDecimal value) {
    return new Numeric(q.stem(), value, q.tolerance(), q.unit(), why);
  }
}
