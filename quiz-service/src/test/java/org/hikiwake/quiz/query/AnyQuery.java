package org.hikiwake.quiz.query;

import java.math.BigDecimal;
import java.util.List;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.reading.ReadingId;
import org.hikiwake.core.statement.StatementId;
import org.hikiwake.core.topic.TopicId;

/** One query of each kind. */
public final class AnyQuery {

  private static final StatementId STATEMENT = new StatementId("it-rains");
  private static final ReadingId READING = new ReadingId("reading");
  private static final AuthorId ONE = new AuthorId("one");
  private static final AuthorId OTHER = new AuthorId("other");
  private static final TopicId TOPIC = new TopicId("weather");

  private AnyQuery() {}

  public static List<Query> all() {
    return List.of(
        new Query.HolderOf(STATEMENT, READING),
        new Query.ReporterOf(STATEMENT, READING),
        new Query.ProposerOf(STATEMENT),
        new Query.AgreesWith(STATEMENT, READING),
        new Query.ObjectsTo(STATEMENT, READING),
        new Query.AnsweredBy(STATEMENT, READING),
        new Query.MemberOf(STATEMENT),
        new Query.ViewOf(ONE, TOPIC, READING),
        new Query.Correction(ONE, STATEMENT, TOPIC, READING),
        new Query.ForeignTo(ONE, TOPIC, READING),
        new Query.CommonGround(ONE, OTHER, TOPIC, READING),
        new Query.ReasonFor(STATEMENT, READING),
        new Query.IsHeld(List.of(ONE), STATEMENT, READING),
        new Query.OwnVoice(ONE, STATEMENT, READING),
        new Query.HoldersOf(List.of(STATEMENT), READING),
        new Query.MeaningOf(STATEMENT),
        new Query.TermOf(STATEMENT),
        new Query.OrderOf(List.of(STATEMENT)),
        new Query.YearOf(STATEMENT),
        new Query.IsOfYear(STATEMENT, 2012),
        new Query.IsAmount(STATEMENT, new BigDecimal("2.5")),
        new Query.AmountOf(STATEMENT),
        new Query.WordsOf(STATEMENT),
        new Query.PlaceOf(STATEMENT, READING),
        new Query.ComparisonOf(ONE, OTHER, TOPIC),
        new Query.ArgumentOf(ONE, List.of(TOPIC), READING));
  }
}
