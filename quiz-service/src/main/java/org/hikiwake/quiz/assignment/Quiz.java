package org.hikiwake.quiz.assignment;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hikiwake.quiz.assignment.Release.Aspect;
import org.hikiwake.quiz.assignment.Release.Phase;
import org.hikiwake.quiz.grading.Score;
import org.hikiwake.quiz.version.QuestionVersion;
import org.jspecify.annotations.Nullable;

/**
 * A quiz as it stands in one revision. It does not change: what is done to it makes the next
 * revision, and an attempt keeps the one on which it was started.
 *
 * @param revision counted from 1
 * @param instructions what is read before one starts; may be empty
 * @param published whether students see it
 * @param last when it closes for the last student, where somebody may take it longer than the
 *     others; null where nobody may
 */
public record Quiz(
    QuizId id,
    int revision,
    String title,
    String instructions,
    boolean published,
    Rules rules,
    List<Slot> slots,
    @Nullable Instant last) {

  /** Characters in the longest title. */
  public static final int LONGEST_TITLE = 200;

  /** Characters in the longest instructions. */
  public static final int LONGEST_INSTRUCTIONS = 5_000;

  public static final int MOST_SLOTS = 200;

  /** For so long after its end an attempt has ended a moment ago, as Moodle has it. */
  public static final Duration RIGHT_AFTER = Duration.ofMinutes(2);

  /** Where a quiz stands in time. */
  public enum Stage {
    DRAFT,
    COMING,
    OPEN,
    CLOSED
  }

  public Quiz {
    slots = List.copyOf(slots);
    if (title.isBlank() || title.length() > LONGEST_TITLE || !title.equals(title.strip())) {
      throw new IllegalArgumentException("a title has 1 to " + LONGEST_TITLE + " characters");
    }
    if (instructions.length() > LONGEST_INSTRUCTIONS) {
      throw new IllegalArgumentException(
          "instructions have at most " + LONGEST_INSTRUCTIONS + " characters");
    }
    if (slots.size() > MOST_SLOTS) {
      throw new IllegalArgumentException("a quiz has at most " + MOST_SLOTS + " questions");
    }
  }

  /** A quiz that closes at the same time for everybody. */
  public Quiz(
      QuizId id,
      int revision,
      String title,
      String instructions,
      boolean published,
      Rules rules,
      List<Slot> slots) {
    this(id, revision, title, instructions, published, rules, slots, null);
  }

  /** A quiz of that name that nobody has worked on yet. */
  public static Quiz begin(QuizId id, String title) {
    return new Quiz(id, 1, title, "", false, Rules.usual(), List.of());
  }

  public Stage stage(Instant now) {
    if (!published) {
      return Stage.DRAFT;
    }
    if (rules.window().hasClosed(now)) {
      return Stage.CLOSED;
    }
    return rules.window().hasOpened(now) ? Stage.OPEN : Stage.COMING;
  }

  /**
   * When nobody's answer counts any more: at the closing for the last student, and when the grace
   * is over, in which late ones still come; empty where it never closes.
   */
  public Optional<Instant> over() {
    return Optional.ofNullable(rules.window().closes())
        .map(closes -> last != null && last.isAfter(closes) ? last : closes)
        .map(closes -> closes.plus(rules.timing().grace()));
  }

  /** Where an attempt that has ended then stands in time. */
  public Phase phaseAfter(Instant ended, Instant now) {
    if (over().filter(end -> !now.isBefore(end)).isPresent()) {
      return Phase.AFTER_CLOSE;
    }
    return now.isBefore(ended.plus(RIGHT_AFTER)) ? Phase.RIGHT_AFTER : Phase.WHILE_OPEN;
  }

  /** From when on something may be seen of an attempt that ended then; empty where never. */
  public Optional<Instant> told(Aspect aspect, Instant ended) {
    return Stream.concat(
            Stream.of(ended, ended.plus(RIGHT_AFTER)),
            over().stream().map(over -> over.isBefore(ended) ? ended : over))
        .sorted()
        .filter(moment -> rules.release().allows(phaseAfter(ended, moment), aspect))
        .findFirst();
  }

  /** The most that can be earned. */
  public Score possible() {
    Score best = rules.behaviour().attainable(0);
    return Score.sum(
        slots.stream().filter(Slot::counts).map(slot -> slot.points().times(best)).toList());
  }

  /** The same revision, whose questions are marked by the keys that were found to be right. */
  public Quiz keyed(Function<QuestionVersion, Keying> keyings) {
    return new Quiz(
        id,
        revision,
        title,
        instructions,
        published,
        rules,
        slots.stream().map(slot -> slot.keyed(keyings.apply(slot.version()))).toList(),
        last);
  }

  /** The same revision, as it is for somebody for whom other rules hold. */
  public Quiz under(Rules others) {
    return new Quiz(id, revision, title, instructions, published, others, slots, last);
  }

  /** The same revision, which the last student may take until then. */
  public Quiz until(Instant closing) {
    return new Quiz(id, revision, title, instructions, published, rules, slots, closing);
  }

  /** The next revision, called and described otherwise. */
  public Quiz called(String newTitle, String newInstructions) {
    return next(newTitle, newInstructions, published, rules, slots);
  }

  /** The next revision, called and described otherwise, with other rules. */
  public Quiz called(String newTitle, String newInstructions, Rules newRules) {
    return next(newTitle, newInstructions, published, newRules, slots);
  }

  /** The next revision, with other rules. */
  public Quiz by(Rules newRules) {
    return next(title, instructions, published, newRules, slots);
  }

  /** The next revision, with other questions. */
  public Quiz asking(List<Slot> newSlots) {
    return next(title, instructions, published, rules, newSlots);
  }

  /** The next revision, shown to students or taken back from them. */
  public Quiz published(boolean shown) {
    return next(title, instructions, shown, rules, slots);
  }

  /** The next revision, with everything as in another, but shown to students as it is now. */
  public Quiz as(Quiz other) {
    return next(other.title, other.instructions, published, other.rules, other.slots);
  }

  /** Another quiz of the same questions and rules: a draft without dates. */
  public Quiz copied(QuizId other) {
    return new Quiz(other, 1, title, instructions, false, rules.in(Window.always()), slots);
  }

  private Quiz next(
      String newTitle, String newInstructions, boolean shown, Rules newRules, List<Slot> newSlots) {
    return new Quiz(id, revision + 1, newTitle, newInstructions, shown, newRules, newSlots);
  }

  /** The slots by section, in their order; the first section may have no heading. */
  public List<List<Slot>> sections() {
    List<List<Slot>> sections = new ArrayList<>();
    for (Slot slot : slots) {
      if (sections.isEmpty() || slot.beginsSection()) {
        sections.add(new ArrayList<>());
      }
      sections.get(sections.size() - 1).add(slot);
    }
    return sections;
  }
}
