package org.hikiwake.quiz.version;

import java.util.List;
import java.util.Set;
import org.hikiwake.core.pack.AnyPack;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.core.pack.PackVersion;
import org.hikiwake.core.statement.StatementId;
import org.hikiwake.quiz.query.Query;
import org.hikiwake.quiz.question.Question;

/** Makes versions of questions that somebody wrote. */
public final class AnyVersion {

  private AnyVersion() {}

  /** A version whose identity is its kind. */
  public static QuestionVersion of(Question question) {
    return of(question, question.kind().word());
  }

  /** A version of a question that is keyed to a statement of that name. */
  public static QuestionVersion of(Question question, String statement) {
    List<StatementId> keyed = List.of(new StatementId(statement));
    return new QuestionVersion(
        QuestionId.of(FamilyId.AUTHORED, keyed, ""), anyProvenance(keyed), null, question);
  }

  /** A version that says what it asks. */
  public static QuestionVersion asking(Query query, Question question) {
    QuestionVersion version = of(question);
    return new QuestionVersion(version.id(), version.provenance(), query, question);
  }

  private static Provenance anyProvenance(List<StatementId> keyed) {
    return new Provenance(
        new PackId("any"),
        new PackVersion("1.0.0"),
        FamilyId.AUTHORED,
        1,
        keyed,
        Set.of(),
        Set.of(AnyPack.READING),
        Set.of(AnyPack.WEATHER));
  }
}
