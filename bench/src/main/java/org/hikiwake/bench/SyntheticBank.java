package org.hikiwake.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.reading.ReadingId;
import org.hikiwake.core.statement.StatementId;
import org.hikiwake.core.topic.TopicId;
import org.hikiwake.quiz.assembly.AuthorLimit;
import org.hikiwake.quiz.assembly.Band;
import org.hikiwake.quiz.assembly.Blueprint;
import org.hikiwake.quiz.assembly.Candidate;
import org.hikiwake.quiz.assembly.Clues;
import org.hikiwake.quiz.assembly.Row;
import org.hikiwake.quiz.assembly.Selection;
import org.hikiwake.quiz.assembly.Target;
import org.hikiwake.quiz.question.Kind;
import org.hikiwake.quiz.version.FamilyId;
import org.hikiwake.quiz.version.QuestionId;

/**
 * A bank of any size: five readings, forty topics in eight wide ones, twelve families, an author
 * for every forty questions, and a statement for every two, of which each question tells two more.
 */
final class SyntheticBank {

  private static final int READINGS = 5;
  private static final int TOPICS = 40;
  private static final int WIDE = 8;
  private static final int FAMILIES = 12;
  private static final Kind[] KINDS = {
    Kind.SINGLE_CHOICE, Kind.TRUE_FALSE, Kind.MULTIPLE_CHOICE, Kind.MATCHING
  };

  private final Random random = new Random(1);
  private final int size;

  private SyntheticBank(int size) {
    this.size = size;
  }

  static List<Candidate> of(int size) {
    SyntheticBank bank = new SyntheticBank(size);
    List<Candidate> candidates = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      candidates.add(bank.candidate(i));
    }
    return candidates;
  }

  private Candidate candidate(int number) {
    int topic = random.nextInt(TOPICS);
    int family = random.nextInt(FAMILIES);
    return new Candidate(
        new QuestionId(String.format("q-%020x", random.nextLong())),
        KINDS[family % KINDS.length],
        new FamilyId("family-" + family),
        Set.of(new ReadingId("reading-" + random.nextInt(READINGS))),
        Set.of(new TopicId("topic-" + topic), new TopicId("wide-" + topic % WIDE)),
        Set.of(new AuthorId("author-" + random.nextInt(Math.max(10, size / 40)))),
        Clues.of(statements(1), statements(2)),
        random.nextInt(1001) / 1000.0,
        1 + number % 2);
  }

  private Set<StatementId> statements(int number) {
    return Stream.generate(() -> new StatementId("statement-" + random.nextInt(size / 2)))
        .limit(number)
        .collect(Collectors.toSet());
  }

  /** Forty questions: rows by reading, wide topic, family, and difficulty, and a mean. */
  static Blueprint blueprint() {
    Blueprint blueprint = Blueprint.of(40).with(new Target(.45, .02)).with(new AuthorLimit(.1, 2));
    for (int reading = 0; reading < READINGS; reading++) {
      blueprint =
          blueprint.with(new Row(Selection.ALL.on(new ReadingId("reading-" + reading)), 6, 10));
    }
    for (int wide = 0; wide < WIDE; wide++) {
      blueprint = blueprint.with(Row.exactly(5, Selection.ALL.on(new TopicId("wide-" + wide))));
    }
    for (int family = 0; family < FAMILIES; family++) {
      blueprint = blueprint.with(new Row(Selection.ALL.of(new FamilyId("family-" + family)), 2, 5));
    }
    return blueprint
        .with(Row.exactly(12, Selection.ALL.within(new Band(0, .3))))
        .with(Row.exactly(18, Selection.ALL.within(new Band(.3, .6))))
        .with(Row.exactly(10, Selection.ALL.within(new Band(.6, 1))));
  }
}
