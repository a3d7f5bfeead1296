package org.hikiwake.quiz.generation;

import java.util.List;
import java.util.stream.Stream;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.reading.Reading;
import org.hikiwake.core.statement.Position;
import org.hikiwake.quiz.question.Option;
import org.hikiwake.quiz.question.Proof;
import org.hikiwake.quiz.question.Proof.Rule;

/** Claims as options, as the families that ask for views use them. */
final class Views {

  private Views() {}

  /** The author's own claims on the topic of a position in the reading, as right options. */
  static Stream<Option> heldBy(AuthorId holder, Position like, Reading reading, Ground ground) {
    return ground
        .on(like.stance().topic())
        .filter(p -> p.isHeldBy(holder) && p.attribution().holders().size() == 1)
        .filter(p -> p.evidence().mayBeAsked() && Phrases.isView(p))
        .filter(p -> ground.readingOf(p).filter(reading::equals).isPresent())
        .map(
            p ->
                new Option(
                    p.claim(),
                    new Explanations(ground).held(p),
                    new Proof(Rule.STATED, List.of(p.id()))));
  }

  /** Claims of others on the same topic which the author provably does not hold. */
  static Stream<Option> notHeldBy(AuthorId holder, Position like, Reading reading, Ground ground) {
    Admission admission = new Admission(ground);
    Explanations explanations = new Explanations(ground);
    return ground
        .on(like.stance().topic())
        .filter(p -> p.evidence().mayBeAsked() && Phrases.isView(p))
        .filter(p -> ground.readingOf(p).isPresent())
        .sorted(ground.mostTempting(like))
        .flatMap(
            p ->
                admission.doesNotHold(holder, p, reading).stream()
                    .map(
                        proof ->
                            new Option(p.claim(), explanations.heldByOthers(p), and(proof, p))));
  }

  private static Proof and(Proof proof, Position claim) {
    return new Proof(
        proof.rule(),
        Stream.concat(Stream.of(claim.id()), proof.statements().stream()).distinct().toList());
  }
}
