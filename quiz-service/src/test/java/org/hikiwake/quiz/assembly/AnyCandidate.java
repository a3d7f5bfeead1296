package org.hikiwake.quiz.assembly;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.reading.ReadingId;
import org.hikiwake.core.statement.StatementId;
import org.hikiwake.core.topic.TopicId;
import org.hikiwake.quiz.question.Kind;
import org.hikiwake.quiz.version.FamilyId;
import org.hikiwake.quiz.version.QuestionId;

/** Makes candidates, each keyed to a statement of its own unless another is given. */
public final class AnyCandidate {

  private final Candidate candidate;

  private AnyCandidate(Candidate candidate) {
    this.candidate = candidate;
  }

  public static AnyCandidate any(String id) {
    return new AnyCandidate(
        new Candidate(
            new QuestionId(id),
            Kind.SINGLE_CHOICE,
            new FamilyId("holder"),
            Set.of(new ReadingId("reading")),
            Set.of(new TopicId("topic")),
            Set.of(new AuthorId("author-of-" + id)),
            Clues.of(Set.of(new StatementId("key-of-" + id)), Set.of()),
            .5,
            1));
  }

  public Candidate candidate() {
    return candidate;
  }

  public AnyCandidate family(String family) {
    return with(new FamilyId(family), candidate.authors(), candidate.clues());
  }

  public AnyCandidate author(String... authors) {
    Set<AuthorId> ids = Arrays.stream(authors).map(AuthorId::new).collect(Collectors.toSet());
    return with(candidate.family(), ids, candidate.clues());
  }

  public AnyCandidate clues(Clues clues) {
    return with(candidate.family(), candidate.authors(), clues);
  }

  public AnyCandidate keyed(String... statements) {
    return clues(Clues.of(statements(statements), Set.of()));
  }

  public AnyCandidate telling(String... statements) {
    return clues(Clues.of(candidate.clues().keyed(), statements(statements)));
  }

  private static Set<StatementId> statements(String... ids) {
    return Arrays.stream(ids).map(StatementId::new).collect(Collectors.toSet());
  }

  private AnyCandidate with(FamilyId family, Set<AuthorId> authors, Clues clues) {
    return new AnyCandidate(
        new Candidate(
            candidate.id(),
            candidate.kind(),
            family,
            candidate.readings(),
            candidate.topics(),
            authors,
            clues,
            candidate.difficulty(),
            candidate.minutes()));
  }

  public AnyCandidate on(String reading, String... topics) {
    return new AnyCandidate(
        new Candidate(
            candidate.id(),
            candidate.kind(),
            candidate.family(),
            Set.of(new ReadingId(reading)),
            Arrays.stream(topics).map(TopicId::new).collect(Collectors.toSet()),
            candidate.authors(),
            candidate.clues(),
            candidate.difficulty(),
            candidate.minutes()));
  }

  public AnyCandidate kind(Kind kind) {
    return new AnyCandidate(
        new Candidate(
            candidate.id(),
            kind,
            candidate.family(),
            candidate.readings(),
            candidate.topics(),
            candidate.authors(),
            candidate.clues(),
            candidate.difficulty(),
            ExpectedTime.of(kind)));
  }

  public AnyCandidate difficulty(double difficulty) {
    return new AnyCandidate(
        new Candidate(
            candidate.id(),
            candidate.kind(),
            candidate.family(),
            candidate.readings(),
            candidate.topics(),
            candidate.authors(),
            candidate.clues(),
            difficulty,
            candidate.minutes()));
  }
}
