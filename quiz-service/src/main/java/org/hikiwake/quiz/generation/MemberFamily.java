package org.hikiwake.quiz.generation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hikiwake.core.author.Author;
import org.hikiwake.core.statement.Membership;
import org.hikiwake.quiz.presentation.Stem;
import org.hikiwake.quiz.query.Query;
import org.hikiwake.quiz.question.AcceptedAnswers;
import org.hikiwake.quiz.question.Proof;
import org.hikiwake.quiz.question.Proof.Rule;
import org.hikiwake.quiz.question.ShortAnswer;
import org.hikiwake.quiz.version.FamilyId;
import org.hikiwake.quiz.version.Seed;

/** Who belongs to it, or holds that office? The fact's sentence with its subject asked for. */
final class MemberFamily implements Family {

  private static final FamilyId ID = new FamilyId("member");

  @Override
  public FamilyId id() {
    return ID;
  }

  @Override
  public Stream<Made> make(Ground ground, Seed seed) {
    return ground.facts().memberships().map(m -> make(Draft.of(ground, ID, m), m, seed));
  }

  private static Made make(Draft draft, Membership membership, Seed seed) {
    Ground ground = draft.ground();
    Optional<Blank> blank =
        Blank.of(ground.author(membership.member()).names(), membership.sentence())
            .filter(Blank::standsFirst);
    if (blank.isEmpty()) {
      return draft.refuse("its sentence does not begin with a name of the member: let it begin so");
    }
    Optional<Hint> hint = hint(ground, membership);
    if (hint.isEmpty()) {
      return draft.refuse("the first letters do not tell him from the other members");
    }
    Stem stem = stem(draft, membership, blank.get(), hint.get(), seed);
    if (Giveaway.names(ground, membership.member(), stem)) {
      return draft.refuse("what is asked names the member, who says it himself");
    }
    return ground
        .written()
        .author(membership.member())
        .map(accepted -> ask(draft, membership, stem, accepted))
        .orElseGet(() -> draft.refuse(Written.SAME_NAME));
  }

  /** The hint that tells the member from the others of the same whole. */
  private static Optional<Hint> hint(Ground ground, Membership membership) {
    List<String> others =
        ground
            .facts()
            .membersOf(membership.whole())
            .map(Membership::member)
            .filter(other -> !other.equals(membership.member()))
            .map(other -> ground.author(other).names().display())
            .toList();
    return Hint.telling(ground.author(membership.member()).names().display(), others);
  }

  private static Stem stem(Draft draft, Membership membership, Blank blank, Hint hint, Seed seed) {
    Ground ground = draft.ground();
    String named = new Phrases(ground).accordingTo(membership);
    String which = which(ground.author(membership.member()));
    String ask =
        draft
            .chance(seed)
            .pick(List.of(which + " is left out of this sentence?", which + " is meant by “…”?"));
    return new Stem(
        null,
        Phrases.capitalized(named + ask) + hint.saidOf(ground.author(membership.member())),
        "… " + blank.after().strip());
  }

  private static Made ask(Draft draft, Membership membership, Stem stem, AcceptedAnswers accepted) {
    Proof proof = new Proof(Rule.STATED, List.of(membership.id()));
    return draft.ask(
        new Query.MemberOf(membership.id()),
        new ShortAnswer(stem, accepted, Explanations.fact(membership), proof),
        Stream.of(proof));
  }

  private static String which(Author author) {
    return author.fold(
        new Author.Cases<>(
            person -> "which person",
            state -> "which state",
            institution -> "which body",
            group -> "which group",
            voice -> "which person"));
  }
}
