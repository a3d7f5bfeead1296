package org.hikiwake.quiz.generation;

import java.util.List;
import java.util.stream.Stream;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.reading.Reading;
import org.hikiwake.core.statement.Position;
import org.hikiwake.core.topic.Topic;
import org.hikiwake.quiz.presentation.Stem;
import org.hikiwake.quiz.query.Query;
import org.hikiwake.quiz.question.Chance;
import org.hikiwake.quiz.question.Option;
import org.hikiwake.quiz.version.FamilyId;
import org.hikiwake.quiz.version.Seed;

/** What does this author hold on this topic? From a holder and a topic to one of his claims. */
final class ViewFamily implements Family {

  private static final FamilyId ID = new FamilyId("view");

  @Override
  public FamilyId id() {
    return ID;
  }

  @Override
  public Stream<Made> make(Ground ground, Seed seed) {
    return ground
        .positions()
        .filter(p -> p.evidence().mayBeAsked() && Phrases.isView(p))
        .map(position -> make(Draft.of(ground, ID, position), position, seed));
  }

  private static Made make(Draft draft, Position position, Seed seed) {
    Ground ground = draft.ground();
    if (position.attribution().holders().size() > 1) {
      return draft.refuse("it has several holders, and the question names one");
    }
    Reading reading = ground.readingOf(position).orElseThrow();
    AuthorId holder = position.attribution().holders().get(0);
    Option key = ground.ownClaims().option(position);
    Topic topic = ground.pack().topic(position.stance().topic()).orElseThrow();
    Stem stem =
        new Stem(Phrases.scope(reading), ask(ground, holder, draft.chance(seed)), topic.label());
    List<Option> wrong = draft.wrong(stem, List.of(key), ground.foreignClaims().likest(position));
    if (wrong.size() < Pool.LEAST_WRONG) {
      return draft.refuse(
          "only "
              + wrong.size()
              + " views of others on its topic are provably not this holder's: model more of them,"
              + " or declare the cell complete");
    }
    if (Giveaway.marks(ground, holder, List.of(key), wrong)) {
      return draft.refuse("of the claims only its own names the holder: word it without the name");
    }
    return draft.choice(new Query.ViewOf(holder, topic.id(), reading.id()), stem, key, wrong);
  }

  private static String ask(Ground ground, AuthorId holder, Chance chance) {
    Phrases phrases = new Phrases(ground);
    String does = phrases.does(holder);
    return chance.pick(
        List.of(
            "Which of these views " + does + " hold on this topic?",
            "What " + does + " say on this topic?"));
  }
}
