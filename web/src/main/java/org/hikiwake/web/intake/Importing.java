package org.hikiwake.web.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hikiwake.content.pack.PackFiles;
import org.hikiwake.content.pack.PackLoader;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.core.pack.PackVersion;
import org.hikiwake.web.account.People;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.intake.Objection.Kind;
import org.hikiwake.web.pack.Library;
import org.hikiwake.web.pack.StoredPacks;
import org.hikiwake.web.pack.StoredPacks.Current;

/** Takes packs that people send, or says what is wrong with them. */
@ApplicationScoped
public class Importing {

  /** To make and examine the questions of so many takes some fifteen seconds and 65 MiB. */
  static final int MOST_STATEMENTS = 5_000;

  /** The last steps of addresses below {@code /packs}. */
  private static final Set<String> RESERVED = Set.of("import");

  private final PackLoader loader = new PackLoader();
  private final StoredPacks stored;
  private final Library library;
  private final People people;
  private final int mostPacks;

  /**
   * @param mostPacks how many imported packs are kept at hand; each takes some 20 MiB of memory
   */
  Importing(
      StoredPacks stored,
      Library library,
      People people,
      @ConfigProperty(name = "hikiwake.packs.most", defaultValue = "20") int mostPacks) {
    this.stored = stored;
    this.library = library;
    this.people = people;
    this.mostPacks = mostPacks;
  }

  /** Reads what somebody sent, and keeps it until he confirms it. */
  Reception receive(String name, InputStream file, Person sender) throws IOException {
    return loader
        .load(PackFiles.sent(name, file))
        .fold(
            loaded -> receive(loaded.pack(), sender),
            rejected -> new Reception.Faulty(rejected.problems()));
  }

  private Reception receive(ContentPack pack, Person sender) {
    return objection(pack, sender)
        .<Reception>map(Reception.Refused::new)
        .orElseGet(() -> new Reception.Kept(stored.keep(pack, sender.id())));
  }

  private Optional<Objection> objection(ContentPack pack, Person sender) {
    PackId id = pack.header().id();
    if (library.isShipped(id)) {
      return because(Kind.SHIPPED, id);
    }
    if (RESERVED.contains(id.value())) {
      return because(Kind.RESERVED, id);
    }
    if (pack.statements().size() > MOST_STATEMENTS) {
      return because(Kind.TOO_LARGE, MOST_STATEMENTS);
    }
    if (isFull(id)) {
      return Optional.of(full());
    }
    return stored.current(id).flatMap(now -> objection(pack, now, sender));
  }

  /** What is said where there is no room for another pack. */
  Objection full() {
    return new Objection(Kind.TOO_MANY, String.valueOf(mostPacks));
  }

  /** A further version of a pack that is kept anyway takes no more room. */
  boolean isFull(PackId id) {
    return stored.current().entrySet().stream()
            .filter(entry -> !entry.getValue().retired() && !entry.getKey().equals(id))
            .count()
        >= mostPacks;
  }

  private Optional<Objection> objection(ContentPack pack, Current now, Person sender) {
    PackVersion version = now.version().version();
    if (!isOwned(now.version().pack(), sender)) {
      return because(Kind.OWNED, owner(now.version().pack()));
    }
    if (stored.pack(now.version().content()).equals(pack)) {
      return because(Kind.UNCHANGED, version);
    }
    return pack.header().version().compareTo(version) > 0
        ? Optional.empty()
        : because(Kind.NOT_LATER, version);
  }

  private static Optional<Objection> because(Kind kind, Object about) {
    return Optional.of(new Objection(kind, about.toString()));
  }

  /** Whether he may bring a further version of an imported pack, retire it and bring it back. */
  boolean isOwned(PackId pack, Person person) {
    return person.isAdministrator() || stored.owner(pack).filter(person.id()::equals).isPresent();
  }

  /** The name of who brought the first version. */
  String owner(PackId pack) {
    return stored.owner(pack).flatMap(people::find).map(Person::name).orElse("");
  }
}
