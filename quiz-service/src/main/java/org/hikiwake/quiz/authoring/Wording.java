package org.hikiwake.quiz.authoring;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.hikiwake.quiz.grading.Explanation;
import org.hikiwake.quiz.presentation.Stem;
import org.hikiwake.quiz.question.Cloze;
import org.hikiwake.quiz.question.Essay;
import org.hikiwake.quiz.question.HotText;
import org.hikiwake.quiz.question.InvalidQuestion;
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
import org.jspecify.annotations.Nullable;

/**
 * The texts of a question one after the other, and the same question in other words.
 *
 * <p>Only texts are given, so the key cannot be touched: what was right is right, and what was
 * proved of a part holds of it in its new words, for which whoever chose them answers. What is
 * accepted as a written answer and what is to be found in a reading are keys and no wording.
 */
public final class Wording {

  /** What a text is in its question. */
  public enum Role {
    SCOPE,
    ASK,
    MATERIAL,
    /** Something that is chosen, matched or put in order. */
    OPTION,
    /** What an option is matched with. */
    TARGET,
    /** What stands between gaps. */
    WORDS,
    UNIT,
    CRITERION,
    /** Why the part before it is right or wrong. */
    EXPLANATION
  }

  /**
   * A text of a question.
   *
   * @param keyed whether it is the text of an option that is right, or why one is
   */
  public record Text(Role role, String text, boolean keyed) {}

  /** Says what becomes of each text. */
  @FunctionalInterface
  private interface Change {
    String of(Text text);
  }

  private final Change change;

  private Wording(Change change) {
    this.change = change;
  }

  /** The texts of the question in reading order; the same places in every wording of it. */
  public static List<Text> of(Question question) {
    List<Text> texts = new ArrayList<>();
    new Wording(
            text -> {
              texts.add(text);
              return text.text();
            })
        .reword(question);
    return List.copyOf(texts);
  }

  /**
   * The question with these texts, one for each of its own.
   *
   * @throws InvalidQuestion where two parts read alike now
   * @throws IllegalArgumentException where these are more or fewer texts than the question has
   */
  public static Question in(Question question, List<String> texts) {
    if (texts.size() != of(question).size()) {
      throw new IllegalArgumentException("The question has not so many texts: " + texts.size());
    }
    Deque<String> left = new ArrayDeque<>(texts);
    return new Wording(unread -> left.removeFirst()).reword(question);
  }

  /**
   * Whether a part has the words that another part had before: then a key has moved, though its
   * place has not, and what was proved of the one does not hold of the other.
   */
  public static boolean exchanges(Question before, Question after) {
    List<Text> old = of(before);
    List<Text> now = of(after);
    for (int n = 0; n < now.size(); n++) {
      int place = n;
      if (isPart(now.get(n).role())
          && IntStream.range(0, old.size())
              .anyMatch(m -> m != place && isSame(old.get(m), now.get(place)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPart(Role role) {
    return role == Role.OPTION || role == Role.TARGET;
  }

  private static boolean isSame(Text old, Text now) {
    return old.role() == now.role() && old.text().equals(now.text());
  }

  private Question reword(Question question) {
    return question.fold(
        new Question.Cases<>(
            this::singleChoice,
            this::multipleChoice,
            this::trueFalse,
            this::matching,
            this::ordering,
            this::cloze,
            this::numeric,
            this::shortAnswer,
            this::hotText,
            this::essay));
  }

  // --- what is chosen

  private Question singleChoice(SingleChoice q) {
    Stem stem = stem(q.stem());
    List<Option> options = options(q.options(), id -> id.equals(q.key()));
    PartId key = options.get(ids(q.options()).indexOf(q.key())).id();
    return new SingleChoice(stem, options, key, q.shown());
  }

  private Question multipleChoice(MultipleChoice q) {
    Stem stem = stem(q.stem());
    List<Option> options = options(q.options(), q.keys()::contains);
    Set<PartId> keys = new HashSet<>();
    for (int n = 0; n < options.size(); n++) {
      if (q.keys().contains(q.options().get(n).id())) {
        keys.add(options.get(n).id());
      }
    }
    return new MultipleChoice(stem, options, keys, q.shown());
  }

  private Question trueFalse(TrueFalse q) {
    return new TrueFalse(
        stem(q.stem()),
        q.truth(),
        why(q.ifTrue(), q.truth()),
        why(q.ifFalse(), !q.truth()),
        q.proof());
  }

  private Question hotText(HotText q) {
    return new HotText(
        stem(q.stem()),
        q.passages().stream()
            .map(p -> new Passage(p.at(), why(p.why(), p.id().equals(q.key())), p.proof()))
            .toList(),
        q.key(),
        q.shown());
  }

  // --- what is put together

  private Question matching(Matching q) {
    Stem stem = stem(q.stem());
    List<Option> sources =
        options(q.pairs().stream().map(Matching.Pair::source).toList(), x -> true);
    Map<String, String> targets = new HashMap<>();
    List<String> all = q.targets().stream().map(target -> target(target, targets)).toList();
    List<Matching.Pair> pairs = new ArrayList<>();
    for (Matching.Pair pair : q.pairs()) {
      pairs.add(new Matching.Pair(sources.get(pairs.size()), targets.get(pair.target())));
    }
    return new Matching(stem, pairs, all);
  }

  private String target(String before, Map<String, String> targets) {
    String now = text(Role.TARGET, before, true);
    targets.put(before, now);
    return now;
  }

  private Question ordering(Ordering q) {
    Stem stem = stem(q.stem());
    List<Option> items = options(q.items(), x -> true);
    List<PartId> before = ids(q.items());
    return new Ordering(
        stem, items, q.shown().stream().map(id -> items.get(before.indexOf(id)).id()).toList());
  }

  // --- what is written

  private Question cloze(Cloze q) {
    return new Cloze(
        stem(q.stem()),
        q.segments().stream()
            .map(
                s ->
                    s.<Cloze.Segment>fold(
                        words -> new Cloze.Words(text(Role.WORDS, words.text(), false)),
                        gap -> new Cloze.Gap(gap.id(), gap.accepted(), why(gap.why(), true))))
            .toList());
  }

  private Question numeric(Numeric q) {
    return new Numeric(
        stem(q.stem()),
        q.value(),
        q.tolerance(),
        optional(Role.UNIT, q.unit()),
        why(q.why(), true));
  }

  private Question shortAnswer(ShortAnswer q) {
    return new ShortAnswer(stem(q.stem()), q.accepted(), why(q.why(), true), q.proof());
  }

  private Question essay(Essay q) {
    return new Essay(
        stem(q.stem()),
        q.maximumWords(),
        q.criteria().stream()
            .map(
                c ->
                    new Essay.Criterion(
                        text(Role.CRITERION, c.name(), true), why(c.looksFor(), true), c.points()))
            .toList());
  }

  // --- their parts

  private Stem stem(Stem stem) {
    return new Stem(
        optional(Role.SCOPE, stem.scope()),
        text(Role.ASK, stem.ask(), false),
        optional(Role.MATERIAL, stem.material()));
  }

  private List<Option> options(List<Option> options, Predicate<PartId> isKeyed) {
    return options.stream().map(option -> option(option, isKeyed.test(option.id()))).toList();
  }

  private Option option(Option option, boolean keyed) {
    return new Option(
        text(Role.OPTION, option.text(), keyed), why(option.why(), keyed), option.proof());
  }

  private Explanation why(Explanation why, boolean keyed) {
    return new Explanation(
        text(Role.EXPLANATION, why.text(), keyed), why.citations(), why.elsewhere());
  }

  private static List<PartId> ids(List<Option> options) {
    return options.stream().map(Option::id).toList();
  }

  private @Nullable String optional(Role role, @Nullable String text) {
    return text == null ? null : text(role, text, false);
  }

  private String text(Role role, String text, boolean keyed) {
    return change.of(new Text(role, text, keyed));
  }
}
