package org.hikiwake.quiz.assembly;

import java.util.Set;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.reading.ReadingId;
import org.hikiwake.core.topic.TopicId;
import org.hikiwake.quiz.question.Kind;
import org.hikiwake.quiz.version.FamilyId;
import org.hikiwake.quiz.version.QuestionId;

/**
 * What assembly knows of a question. {@link Candidates} makes them of a bank.
 *
 * @param topics the topics that it bears on, and every wider one
 * @param authors whom it is about: who holds, states or proposed what its key rests on
 * @param difficulty the predicted probability of a wrong answer, from 0 to 1
 * @param minutes how long it is expected to take
 */
public record Candidate(
    QuestionId id,
    Kind kind,
    FamilyId family,
    Set<ReadingId> readings,
    Set<TopicId> topics,
    Set<AuthorId> authors,
    Clues clues,
    double difficulty,
    double minutes) {

  public Candidate {
    readings = Set.copyOf(readings);
    topics = Set.copyOf(topics);
    authors = Set.copyOf(authors);
    if (!(0 <= difficulty && difficulty <= 1)) {
      throw new IllegalArgumentException("a difficulty is between 0 and 1, not " + difficulty);
    }
    if (!(minutes > 0)) {
      throw new IllegalArgumentException("a question takes some time, not " + minutes);
    }
  }
}
