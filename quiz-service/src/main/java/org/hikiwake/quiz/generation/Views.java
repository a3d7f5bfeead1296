package org.hikiwake.quiz.generation;

import java.util.List;
import java.util.stream.Stream;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.reading.Reading;
import org.hikiwake.core.statement.Position;
import org.hikiwake.core.topic.TopicId;
import org.hikiwake.quiz.question.Option;

/** Claims as options, as the families that ask for views use them. */
final class Views {

  private Views() {}

  /** The author's own claims on the topic in the reading, as right options. */
  static Stream<Option> heldBy(AuthorId holder, TopicId topic, Reading reading, Ground ground) {
    return ground.ownClaims().of(holder, topic, reading);
  }

  /** Whether it may be shown as a view that the author alone holds. */
  static boolean isOwn(Position position, AuthorId holder) {
    return position.attribution().holders().equals(List.of(holder))
        && position.evidence().mayBeAsked()
        && Phrases.isView(position);
  }
}
