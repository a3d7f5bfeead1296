package org.hikiwake.quiz.soundness;

import static org.hikiwake.core.pack.AnyPack.WEATHER;
import static org.hikiwake.core.pack.AnyPack.anyDefinition;
import static org.hikiwake.core.pack.AnyPack.anyPack;
import static org.hikiwake.core.pack.AnyPack.anyPerson;
import static org.hikiwake.core.pack.AnyPack.anyProposal;
import static org.hikiwake.core.pack.AnyPack.anyTerm;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.author.Names;
import org.hikiwake.core.author.Person;
import org.hikiwake.core.author.Ties;
import org.hikiwake.core.pack.AnyPack;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.core.pack.Integrity;
import org.hikiwake.core.statement.Polarity;
import org.hikiwake.core.statement.Position;
import org.hikiwake.core.statement.Relation;

/**
 * Small packs at random in which traps are planted: chains of positions that say the same, wholes
 * and spokesmen, authors with several names or with the name of another, reporters, claims that
 * read the same. Most cells are complete, so that only the traps keep an option out.
 */
final class TrappedPacks {

  private static final List<String> NAMES =
      List.of("ann", "bob", "cy", "dee", "eve", "flo", "gus", "hal", "ida", "jo");

  private final Random random;
  private final AnyPack pack = anyPack();
  private final Set<String> related = new HashSet<>();
  private final List<Position> positions = new ArrayList<>();
  private final int people;

  private final boolean twins;

  private TrappedPacks(long seed, boolean twins) {
    this.twins = twins;
    random = new Random(seed);
    people = 5 + random.nextInt(NAMES.size() - 4);
  }

  static ContentPack withSeed(long seed) {
    return new TrappedPacks(seed, false).make();
  }

  /** With claims of two authors that read the same. */
  static ContentPack withTwins(long seed) {
    return new TrappedPacks(seed, true).make();
  }

  private ContentPack make() {
    for (int i = 1; i < people; i++) {
      pack.with(person(i));
    }
    int count = 6 + random.nextInt(10);
    for (int i = 0; i < count; i++) {
      positions.add(position(i));
      pack.with(positions.get(i));
    }
    chain(count);
    for (int i = 0; i < count / 2; i++) {
      relate(random.nextInt(count), anyKind(), random.nextInt(count));
    }
    for (int i = 0; i < people; i++) {
      if (random.nextInt(6) > 0) {
        pack.complete(WEATHER, NAMES.get(i));
      }
    }
    addFacts();
    return pack.pack();
  }

  private Person person(int number) {
    String name = NAMES.get(number);
    if (random.nextInt(4) > 0) {
      return anyPerson(name, ties(number));
    }
    Person any = anyPerson(name, notToConfuse(number));
    String shared = "Doctor " + random.nextInt(3);
    Names names = new Names(any.names().display(), any.names().brief(), List.of(shared), false);
    return new Person(any.id(), names, any.description(), any.ties());
  }

  /** All those who come before him, so that a name may be shared. */
  private static Ties notToConfuse(int number) {
    return new Ties(
        Set.of(),
        Set.of(),
        new HashSet<>(NAMES.subList(0, number).stream().map(AuthorId::new).toList()));
  }

  private Ties ties(int number) {
    String other = NAMES.get(random.nextInt(number));
    return switch (random.nextInt(9)) {
      case 0 -> Posed.partOf(other);
      case 1 -> Posed.speaksFor(other);
      case 2 -> Posed.notToConfuse(other);
      default -> Ties.NONE;
    };
  }

  private Position position(int number) {
    String id = "position-" + number;
    int holder = random.nextInt(people);
    Position any =
        switch (random.nextInt(6)) {
          case 0 -> Posed.reported(id, name(holder), name((holder + 1) % people));
          case 1 -> Posed.heldBy(id, name(holder), name((holder + 2) % people));
          default -> Posed.heldBy(id, name(holder));
        };
    if (twins && number > 0 && random.nextInt(8) == 0) {
      any = Posed.claiming(any, positions.get(random.nextInt(number)).claim());
    }
    return random.nextInt(3) == 0 ? Posed.signed(any, Polarity.DENIES) : any;
  }

  private static String name(int number) {
    return NAMES.get(number);
  }

  /** Some positions that say the same, each only as the one before it. */
  private void chain(int count) {
    int last = random.nextInt(count);
    for (int length = random.nextInt(4); length > 0; length--) {
      int next = random.nextInt(count);
      relate(last, Relation.Kind.EQUIVALENT, next);
      last = next;
    }
  }

  private Relation.Kind anyKind() {
    return Relation.Kind.values()[random.nextInt(Relation.Kind.values().length)];
  }

  private void relate(int from, Relation.Kind kind, int to) {
    Relation relation = AnyPack.relate("position-" + from, kind, "position-" + to);
    if (from != to
        && related.add(relation.toString())
        && Integrity.check(pack.copy().with(relation).parts()).isEmpty()) {
      pack.with(relation);
    }
  }

  private void addFacts() {
    List<String> terms = List.of("drizzle", "hail", "sleet", "mist");
    for (String term : terms) {
      String meaning =
          random.nextInt(5) == 0 ? "any weather" : "weather of kind " + terms.indexOf(term);
      pack.with(anyTerm(term)).with(anyDefinition("means-" + term, term, someone(), meaning));
    }
    Stream.of("sleet", "mist")
        .filter(term -> random.nextInt(3) == 0)
        .map(term -> AnyPack.relate("means-hail", Relation.Kind.EQUIVALENT, "means-" + term))
        .forEach(pack::with);
    pack.with(anyProposal("proposal", someone(), "umbrellas", random.nextBoolean()));
    if (random.nextInt(4) == 0) {
      pack.with(anyProposal("proposal-2", someone(), "umbrellas", random.nextBoolean()));
    }
  }

  private String someone() {
    return name(1 + random.nextInt(people - 1));
  }
}
