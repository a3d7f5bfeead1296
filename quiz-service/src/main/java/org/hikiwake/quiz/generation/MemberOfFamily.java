package org.hikiwake.quiz.generation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.statement.Membership;
import org.hikiwake.quiz.query.Query;
import org.hikiwake.quiz.question.AcceptedAnswers;
import org.hikiwake.quiz.version.FamilyId;
import org.hikiwake.quiz.version.Seed;

/** To what does he belong? A membership's sentence with a gap where the whole is named. */
final class MemberOfFamily implements Family {

  private static final FamilyId ID = new FamilyId("member-of");

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
        Blank.of(ground.author(membership.whole()).names(), membership.sentence());
    if (blank.isEmpty()) {
      return draft.refuse("its sentence does not name the whole once: name it there");
    }
    Optional<AcceptedAnswers> accepted = ground.written().author(membership.whole());
    if (accepted.isEmpty()) {
      return draft.refuse(Written.SAME_NAME);
    }
    return hint(ground, membership)
        .map(hint -> new Gapped(membership, blank.get(), "name", accepted.get(), hint))
        .map(gapped -> gapped.ask(draft, new Query.MemberOf(membership.id()), seed))
        .orElseGet(
            () -> draft.refuse("the first letters do not tell it from what else he belongs to"));
  }

  /** The hint that tells the whole from what else the member belongs to. */
  private static Optional<Hint> hint(Ground ground, Membership membership) {
    List<String> others =
        ground
            .facts()
            .membershipsOf(membership.member())
            .map(Membership::whole)
            .filter(other -> !other.equals(membership.whole()))
            .map(other -> name(ground, other))
            .toList();
    return Hint.telling(name(ground, membership.whole()), others);
  }

  private static String name(Ground ground, AuthorId author) {
    return ground.author(author).names().display();
  }
}
