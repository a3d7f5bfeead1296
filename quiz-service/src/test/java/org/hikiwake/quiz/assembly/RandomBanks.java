package org.hikiwake.quiz.assembly;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.hikiwake.core.reading.ReadingId;
import org.hikiwake.core.statement.StatementId;
import org.hikiwake.core.term.TermId;
import org.hikiwake.core.topic.TopicId;
import org.hikiwake.quiz.question.Kind;
import org.hikiwake.quiz.version.FamilyId;

/** Makes banks and blueprints at random, in which enemies and repeated authors are common. */
final class RandomBanks {

  private static final List<String> FAMILIES = List.of("holder", "view", "term", "meaning");
  private static final List<Kind> KINDS =
      List.of(Kind.SINGLE_CHOICE, Kind.TRUE_FALSE, Kind.MATCHING);
  private static final List<String> WORDS = List.of("a draw", "soft power", "pivot", "rain");

  private final Random random;

  RandomBanks(long seed) {
    random = new Random(seed);
  }

  List<Candidate> bank(int size) {
    List<Candidate> bank = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      bank.add(candidate(i, size));
    }
    return bank;
  }

  private Candidate candidate(int number, int size) {
    Set<String> authors = new HashSet<>();
    for (int i = 0; i <= random.nextInt(5) / 4; i++) {
      authors.add("author-" + random.nextInt(3 + size / 6));
    }
    return AnyCandidate.any("q-" + number)
        .family(pick(FAMILIES))
        .kind(pick(KINDS))
        .on("reading-" + random.nextInt(3), "topic-" + random.nextInt(3), "wide")
        .author(authors.toArray(String[]::new))
        .clues(clues(size))
        .difficulty(random.nextInt(21) / 20.0)
        .candidate();
  }

  private Clues clues(int size) {
    return new Clues(
        statements(random.nextInt(8) == 0 ? 2 : 1, size),
        statements(random.nextInt(3), size),
        random.nextInt(4) == 0 ? Set.of(new TermId("term-" + random.nextInt(4))) : Set.of(),
        random.nextInt(4) == 0 ? Set.of(Wording.of(pick(WORDS))) : Set.of(),
        Wording.of("Who said " + (random.nextInt(3) == 0 ? pick(WORDS) : "so") + "?"));
  }

  private Set<StatementId> statements(int number, int size) {
    Set<StatementId> statements = new HashSet<>();
    for (int i = 0; i < number; i++) {
      statements.add(new StatementId("statement-" + random.nextInt(size)));
    }
    return statements;
  }

  private <T> T pick(List<T> items) {
    return items.get(random.nextInt(items.size()));
  }

  /** A blueprint of at most so many questions. */
  Blueprint blueprint(int most, int forms) {
    int questions = 1 + random.nextInt(most);
    Blueprint blueprint =
        random.nextInt(4) == 0
            ? Blueprint.of(new Length.Minutes(questions))
            : Blueprint.of(questions);
    for (int rows = random.nextInt(3); rows > 0; rows--) {
      blueprint = blueprint.with(row(questions));
    }
    if (random.nextInt(3) == 0) {
      blueprint =
          blueprint.with(new Target(.3 + random.nextInt(9) / 20.0, .02 + random.nextInt(3) / 20.0));
    }
    if (random.nextInt(3) == 0) {
      blueprint = blueprint.with(new AuthorLimit(.5, 1));
    }
    if (random.nextInt(3) == 0) {
      blueprint =
          blueprint.worth(new Points(questions + 20, pick(List.of(Points.Spread.values()))));
    }
    return blueprint.inForms(forms, random.nextBoolean() ? .05 : .2);
  }

  private Row row(int questions) {
    int least = random.nextInt(questions / 2 + 1);
    return switch (random.nextInt(3)) {
      case 0 -> Row.atLeast(Math.max(1, least), selection());
      case 1 -> Row.atMost(least, selection());
      default -> Row.exactly(least, selection());
    };
  }

  private Selection selection() {
    Selection one = simple(Selection.ALL);
    return random.nextInt(4) == 0 ? simple(one) : one;
  }

  private Selection simple(Selection base) {
    return switch (random.nextInt(5)) {
      case 0 -> base.on(new ReadingId("reading-" + random.nextInt(3)));
      case 1 -> base.on(new TopicId("topic-" + random.nextInt(3)));
      case 2 -> base.of(new FamilyId(pick(FAMILIES)));
      case 3 -> base.of(pick(KINDS));
      default -> base.within(random.nextBoolean() ? new Band(0, .4) : new Band(.6, 1));
    };
  }
}
