package org.hikiwake.quiz.generation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.reading.Reading;
import org.hikiwake.core.statement.Position;
import org.hikiwake.core.topic.TopicId;
import org.hikiwake.quiz.grading.Explanation;
import org.hikiwake.quiz.presentation.Stem;
import org.hikiwake.quiz.query.Query;
import org.hikiwake.quiz.question.Proof;
import org.hikiwake.quiz.question.Proof.Rule;
import org.hikiwake.quiz.question.TrueFalse;
import org.hikiwake.quiz.version.FamilyId;
import org.hikiwake.quiz.version.Seed;

/**
 * Held or only reported? True or false: a view in somebody's text is his own.
 *
 * <p>A statement is the one or the other, so that its question has one form only. For neither
 * answer to be the likelier, an author's own views in a reading and those that he reports there are
 * asked in equal number. Which of the more numerous these are is told by the digests in the
 * questions' ids, so that no choice leans on anything else in the pack.
 */
final class OwnVoiceFamily implements Family {

  private static final FamilyId ID = new FamilyId("own-voice");

  @Override
  public FamilyId id() {
    return ID;
  }

  @Override
  public Stream<Made> make(Ground ground, Seed seed) {
    return ground.pack().parts().readings().stream()
        .flatMap(
            reading ->
                ground.voices().in(reading.id()).stream()
                    .flatMap(a -> make(ground, a, reading, seed)));
  }

  private static Stream<Made> make(Ground ground, AuthorId author, Reading reading, Seed seed) {
    List<Reported> reported = reported(ground, author, reading);
    List<Position> own = own(ground, author, reading, topics(reported));
    return reported.stream()
        .flatMap(
            r -> {
              Optional<Position> alike = alike(r.view(), own);
              alike.ifPresent(own::remove);
              return alike
                  .map(
                      p ->
                          Stream.of(
                              right(ground, author, p, reading, seed),
                              wrong(ground, author, r, reading, seed)))
                  .orElseGet(() -> Stream.of(unpaired(ground, r)));
            });
  }

  /** Of his own views one of the same mode, and as long as may be: neither shall tell anything. */
  private static Optional<Position> alike(Position view, List<Position> own) {
    return own.stream()
        .filter(p -> p.stance().mode() == view.stance().mode())
        .min(Comparator.comparingInt(p -> Math.abs(p.claim().length() - view.claim().length())));
  }

  private static Made unpaired(Ground ground, Reported reported) {
    return Draft.of(ground, ID, reported.view())
        .refuse(
            "its reporter has no view of his own left in the reading that is put like it: without"
                + " one the answer would give itself away");
  }

  private static List<Reported> reported(Ground ground, AuthorId author, Reading reading) {
    Admission admission = new Admission(ground);
    return ground
        .reportedBy(author)
        .filter(p -> Phrases.holderMayBeAsked(p) && Phrases.isView(p))
        .filter(p -> ground.readingOf(p).filter(reading::equals).isPresent())
        .flatMap(
            p ->
                admission.onlyReports(author, p, reading).stream()
                    .map(proof -> new Reported(p, proof)))
        .sorted(Comparator.comparing(r -> Draft.of(ground, ID, r.view()).id().value()))
        .toList();
  }

  private static Set<TopicId> topics(List<Reported> reported) {
    return reported.stream().map(r -> r.view().stance().topic()).collect(Collectors.toSet());
  }

  /** His own views on the topics of what he reports, so that the topic tells nothing either. */
  private static List<Position> own(
      Ground ground, AuthorId author, Reading reading, Set<TopicId> topics) {
    return ground
        .positionsOf(author)
        .filter(p -> Views.isOwn(p, author) && !p.attribution().isReported())
        .filter(p -> ground.readingOf(p).filter(reading::equals).isPresent())
        .filter(p -> topics.contains(p.stance().topic()))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static Made right(
      Ground ground, AuthorId author, Position view, Reading reading, Seed seed) {
    Draft draft = Draft.of(ground, ID, view);
    Explanation why = new Explanations(ground).held(view);
    Proof proof = new Proof(Rule.STATED, List.of(view.id()));
    return draft.ask(
        new Query.OwnVoice(author, view.id(), reading.id()),
        new TrueFalse(
            stem(draft, author, view, reading, seed),
            true,
            why,
            Explanations.allTheSame(why),
            proof),
        Stream.of(proof));
  }

  private static Made wrong(
      Ground ground, AuthorId author, Reported reported, Reading reading, Seed seed) {
    Position view = reported.view();
    Draft draft = Draft.of(ground, ID, view);
    Explanation ifTrue = ground.foreignClaims().why(author, view, reported.proof(), reading);
    Explanation ifFalse = new Explanations(ground).heldByOthers(view);
    return draft.ask(
        new Query.OwnVoice(author, view.id(), reading.id()),
        new TrueFalse(
            stem(draft, author, view, reading, seed), false, ifTrue, ifFalse, reported.proof()),
        Stream.of(reported.proof()));
  }

  private static Stem stem(
      Draft draft, AuthorId author, Position view, Reading reading, Seed seed) {
    Phrases phrases = new Phrases(draft.ground());
    String holding = Phrases.capitalized(phrases.holding(List.of(author), view.stance().mode()));
    String ask =
        draft
            .chance(seed)
            .pick(
                List.of(
                    holding + ", rather than only reporting that others do.",
                    holding + ", and does more than report that others do."));
    return new Stem(Phrases.scope(reading), "True or false? " + ask, view.claim());
  }

  /** A view that somebody reports, with the proof that it is not his own. */
  private record Reported(Position view, Proof proof) {}
}
