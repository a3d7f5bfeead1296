package org.hikiwake.quiz.gate;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hikiwake.quiz.gate.Alternatives.Alternative;

/**
 * The options are not of one kind, so that logic finds the key without knowledge: only the right
 * one has the {@link Shape} that the stem asks for, or the right one and one wrong one are
 * opposites beside which the rest does not count.
 */
final class LogicalCueCheck implements Check {

  /** For each stem those of its opposites. */
  private static final Map<String, Set<String>> OPPOSITES =
      opposites(
          """
          rise fall, increase decrease, raise lower, strengthen weaken, gain lose, grow shrink,
          expand contract, uphold undo, upheld undone, open close, higher lower, faster slower,
          longer shorter, stronger weaker, more less, positive negative, accelerate slow,
          improve worsen, win lose, allow forbid, accept reject
          """);

  /** Three options of which one says that nothing changes leave nothing out. */
  private static final WordSet UNCHANGED =
      WordSet.of("same unchanged constant equal remains stays remain stay unaffected");

  private static final Set<Shape> NO_NAMES = EnumSet.of(Shape.PROCESS, Shape.QUANTITY, Shape.DATE);

  private static final Set<String> DOING = Set.of("do", "should", "must", "can");

  private static final Note<Boolean> ASKS_FOR_DOING = Note.of(LogicalCueCheck::asksForDoing);

  private static Map<String, Set<String>> opposites(String pairs) {
    Map<String, Set<String>> all = new HashMap<>();
    for (String pair : pairs.strip().split(",\\s*")) {
      String[] two = pair.split(" ");
      String one = Word.of(two[0]).stem();
      String other = Word.of(two[1]).stem();
      all.computeIfAbsent(one, unused -> new HashSet<>()).add(other);
      all.computeIfAbsent(other, unused -> new HashSet<>()).add(one);
    }
    return Map.copyOf(all);
  }

  @Override
  public Flaw flaw() {
    return Flaw.LOGICAL_CUE;
  }

  @Override
  public Optional<String> fault(Analysis item) {
    Optional<Alternative> key = item.onlyKey();
    if (key.isEmpty()) {
      return Optional.empty();
    }
    if (standsApart(key.get(), item)) {
      return Optional.of(
          "Only "
              + key.get().quoted()
              + " has the form of an answer to this stem; give all options one form.");
    }
    return opposite(key.get(), item.distractors())
        .filter(other -> item.options().every(option -> !option.has(UNCHANGED)))
        .map(
            other ->
                key.get().quoted()
                    + " and "
                    + other.quoted()
                    + " are opposites beside which the others do not count; give these a pair"
                    + " of their own, or none.");
  }

  private static boolean standsApart(Alternative key, Analysis item) {
    Shape shape = Shape.of(key.words());
    Optional<Shape> asked = Shape.askedFor(item.ask());
    boolean fits = asked.isPresent() ? asked.get() == shape : shape.isTelling();
    return fits && item.distractors().every(d -> Shape.of(d) != shape)
        || asked.equals(Optional.of(Shape.NAME))
            && isPossibleNameBesideNone(shape, item.distractors())
        || item.ask().note(ASKS_FOR_DOING) && isOnlyDoing(shape, item.distractors());
  }

  /** Nobody is called by what is done, by a number or by a date. */
  private static boolean isPossibleNameBesideNone(Shape key, Alternatives distractors) {
    return !NO_NAMES.contains(key) && distractors.any(d -> NO_NAMES.contains(Shape.of(d)));
  }

  /** "What does it do", "the nurse should" */
  private static boolean asksForDoing(Words ask) {
    String last = ask.at(-1);
    return DOING.contains(last) || ask.contains("should") && ask.contains("do");
  }

  private static boolean isOnlyDoing(Shape key, Alternatives distractors) {
    return key != Shape.THING
        && 2 * distractors.count(d -> Shape.of(d) == Shape.THING) > distractors.size();
  }

  private static Optional<Alternative> opposite(Alternative key, Alternatives distractors) {
    Alternatives opposites = distractors.which(d -> areOpposite(key.words(), d));
    return opposites.size() == 1 && distractors.size() >= 2
        ? Optional.of(opposites.get(0))
        : Optional.empty();
  }

  /** Whether the two differ in one word and its opposite alone. */
  private static boolean areOpposite(Words one, Words other) {
    if (one.size() != other.size() || one.size() > 12) {
      return false;
    }
    int opposed = 0;
    for (int place = 0; place < one.size(); place++) {
      Word left = one.word(place);
      Word right = other.word(place);
      if (oppose(left, right)) {
        opposed++;
      } else if (!left.lower().equals(right.lower())) {
        return false;
      }
    }
    return opposed == 1;
  }

  private static boolean oppose(Word one, Word other) {
    return OPPOSITES.getOrDefault(one.stem(), Set.of()).contains(other.stem());
  }
}
