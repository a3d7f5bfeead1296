package org.hikiwake.quiz.generation;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.reading.Reading;
import org.hikiwake.core.statement.Position;
import org.hikiwake.core.statement.Stance;
import org.hikiwake.core.topic.TopicId;
import org.hikiwake.core.value.Id;
import org.hikiwake.quiz.generation.ForeignClaims.Foreign;
import org.hikiwake.quiz.question.Option;
import org.hikiwake.quiz.surface.Face;

/** Claims as options, as the families that ask for views use them. */
final class Views {

  /** To take the other side weighs as much as a fifth of the words. */
  private static final double OTHER_SIDE = 0.2;

  private static final double SAME_MODE = 0.05;

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

  /** Claims of others on its topic which the author provably does not hold, the likest first. */
  static Stream<Foreign> notHeldBy(AuthorId holder, Position like, Reading reading, Ground ground) {
    Face face = ground.face(like.claim());
    return ground
        .foreignClaims()
        .to(holder, like.stance().topic(), reading)
        .map(
            foreign ->
                new Tempting(
                    foreign,
                    temptation(
                        ground.face(foreign.text()).likeness(face),
                        foreign.claim().stance(),
                        like.stance())))
        .sorted(Tempting.MOST)
        .map(Tempting::foreign);
  }

  /** How likely the one is to be taken for the other: by the same words, the other side. */
  private static double temptation(double likeness, Stance own, Stance asked) {
    return likeness
        + (Voices.areOpposed(own.polarity(), asked.polarity()) ? OTHER_SIDE : 0)
        + (own.mode() == asked.mode() ? SAME_MODE : 0);
  }

  private record Tempting(Foreign foreign, double by) {

    static final Comparator<Tempting> MOST =
        Comparator.comparingDouble((Tempting t) -> -t.by)
            .thenComparing(t -> t.foreign.claim().id(), Id.ORDER);
  }
}
