package org.hikiwake.quiz.generation;

import static org.hikiwake.core.pack.AnyPack.WEATHER;
import static org.hikiwake.core.pack.AnyPack.anyDefinition;
import static org.hikiwake.core.pack.AnyPack.anyEvent;
import static org.hikiwake.core.pack.AnyPack.anyPack;
import static org.hikiwake.core.pack.AnyPack.anyPerson;
import static org.hikiwake.core.pack.AnyPack.anyPosition;
import static org.hikiwake.core.pack.AnyPack.anyProposal;
import static org.hikiwake.core.pack.AnyPack.anyQuantity;
import static org.hikiwake.core.pack.AnyPack.anyStated;
import static org.hikiwake.core.pack.AnyPack.anyTerm;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.author.Ties;
import org.hikiwake.core.pack.AnyPack;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.core.pack.Integrity;
import org.hikiwake.core.statement.Attribution;
import org.hikiwake.core.statement.Attribution.Manner;
import org.hikiwake.core.statement.Membership;
import org.hikiwake.core.statement.Relation;
import org.hikiwake.core.value.PartialDate;

/**
 * Makes small packs at random: authors with ties, positions held and reported, every kind of
 * relation, cells complete or not. What the relations make inconsistent is left out.
 */
final class RandomPacks {

  private static final List<String> NAMES =
      List.of("ann", "bob", "cy", "dee", "eve", "flo", "gus", "hal");

  private final Random random;
  private final AnyPack pack = anyPack();
  private final Set<String> relations = new HashSet<>();

  private RandomPacks(long seed) {
    random = new Random(seed);
  }

  static ContentPack withSeed(long seed) {
    return new RandomPacks(seed).make();
  }

  private ContentPack make() {
    int people = 3 + random.nextInt(NAMES.size() - 3);
    for (int i = 1; i < people; i++) {
      pack.with(anyPerson(NAMES.get(i), ties(i)));
    }
    if (random.nextInt(4) > 0) {
      pack.writtenBy(NAMES.subList(0, people).toArray(String[]::new));
    }
    int positions = 4 + random.nextInt(12);
    for (int i = 0; i < positions; i++) {
      pack.with(anyPosition("position-" + i, attribution(people), WEATHER));
    }
    for (int i = 0; i < positions; i++) {
      relate(positions);
    }
    for (int i = 0; i < people; i++) {
      if (random.nextInt(3) > 0) {
        pack.complete(WEATHER, NAMES.get(i));
      }
    }
    addFacts(people);
    return pack.pack();
  }

  private Ties ties(int person) {
    Set<AuthorId> one = Set.of(new AuthorId(NAMES.get(random.nextInt(person))));
    return switch (random.nextInt(8)) {
      case 0 -> new Ties(one, Set.of(), Set.of());
      case 1 -> new Ties(Set.of(), one, Set.of());
      case 2 -> new Ties(Set.of(), Set.of(), one);
      default -> Ties.NONE;
    };
  }

  private Attribution attribution(int people) {
    int holder = random.nextInt(people);
    List<AuthorId> reporters =
        random.nextInt(4) == 0
            ? List.of(new AuthorId(NAMES.get((holder + 1) % people)))
            : List.of();
    return new Attribution(List.of(new AuthorId(NAMES.get(holder))), Manner.EACH, reporters);
  }

  private void relate(int positions) {
    String from = "position-" + random.nextInt(positions);
    String to = "position-" + random.nextInt(positions);
    Relation.Kind kind = Relation.Kind.values()[random.nextInt(Relation.Kind.values().length)];
    if (from.equals(to) || !relations.add(from + kind + to)) {
      return;
    }
    Relation relation = AnyPack.relate(from, kind, to);
    if (Integrity.check(pack.copy().with(relation).parts()).isEmpty()) {
      pack.with(relation);
    }
  }

  private void addMembership(int people) {
    int member = random.nextInt(people);
    pack.with(
        new Membership(
            anyStated("membership", "ann"),
            new AuthorId(NAMES.get(member)),
            new AuthorId(NAMES.get((member + 1) % people)),
            random.nextBoolean() ? new PartialDate("2009") : null));
  }

  private String date() {
    String year = String.valueOf(2006 + random.nextInt(6));
    return random.nextBoolean() ? year : year + "-0" + (1 + random.nextInt(9));
  }

  private String amount() {
    return String.valueOf(1 + random.nextInt(random.nextBoolean() ? 9 : 5000));
  }

  private void addFacts(int people) {
    for (String term : List.of("drizzle", "hail", "sleet", "mist")) {
      String definer = NAMES.get(random.nextInt(people));
      pack.with(anyTerm(term)).with(anyDefinition("means-" + term, term, definer, "any " + term));
    }
    String proposer = NAMES.get(1 + random.nextInt(people - 1));
    pack.with(anyProposal("proposal", proposer, "umbrellas", random.nextBoolean()));
    addMembership(people);
    for (int i = 0; i < 5; i++) {
      pack.with(anyEvent("event-" + i, date()));
      pack.with(anyQuantity("amount-" + i, amount(), "miles", random.nextBoolean()));
    }
  }
}
