package org.hikiwake.web.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.hikiwake.content.change.PackChanges;
import org.hikiwake.content.pack.PackFiles;
import org.hikiwake.content.pack.PackLoader;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.core.pack.PackVersion;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.course.CourseId;
import org.hikiwake.web.intake.Objection.Kind;
import org.hikiwake.web.pack.ExaminedPack;
import org.hikiwake.web.pack.Examining;
import org.hikiwake.web.pack.ImportedVersion;
import org.hikiwake.web.pack.Library;
import org.hikiwake.web.pack.Reach;
import org.hikiwake.web.pack.StoredPacks;
import org.hikiwake.web.pack.StoredPacks.Current;
import org.hikiwake.web.pack.Upload;
import org.hikiwake.web.pack.Uploads;
import org.hikiwake.web.site.Fault;
import org.jspecify.annotations.Nullable;

/** Takes packs that people send, or says what is wrong with them. */
@ApplicationScoped
class Importing {

  /** To make and examine the questions of so many takes some fifteen seconds and 65 MiB. */
  static final int MOST_STATEMENTS = 5_000;

  /** The last steps of addresses below {@code /packs}. */
  private static final Set<String> RESERVED = Set.of("import");

  /** Whoever asks waits so long for questions that are being made, and is told so then. */
  private static final Duration PATIENCE = Duration.ofSeconds(8);

  private final PackLoader loader = new PackLoader();
  private final StoredPacks stored;
  private final Uploads uploads;
  private final Examining examining;
  private final Library library;
  private final Reach reach;
  private final Ownership ownership;
  private final Room room;
  private final Impacts impacts;

  Importing(
      StoredPacks stored,
      Uploads uploads,
      Examining examining,
      Library library,
      Reach reach,
      Ownership ownership,
      Room room,
      Impacts impacts) {
    this.stored = stored;
    this.uploads = uploads;
    this.examining = examining;
    this.library = library;
    this.reach = reach;
    this.ownership = ownership;
    this.room = room;
    this.impacts = impacts;
  }

  // --- what is sent

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
        .<Reception>map(why -> new Reception.Refused(pack.header().id(), why))
        .orElseGet(() -> new Reception.Kept(uploads.keep(pack, sender.id())));
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
    if (!reach.isSeen(id)) {
      return because(Kind.TAKEN, id);
    }
    if (room.isFull(id)) {
      return Optional.of(room.objection());
    }
    return stored.current(id).flatMap(now -> objection(pack, now, sender));
  }

  private Optional<Objection> objection(ContentPack pack, Current now, Person sender) {
    PackVersion version = now.version().version();
    if (!ownership.isOwned(now.version().pack(), sender)) {
      return because(Kind.OWNED, ownership.owner(now.version().pack()));
    }
    if (stored.pack(now.version()).filter(pack::equals).isPresent()) {
      return because(now.retired() ? Kind.RETIRED : Kind.UNCHANGED, version);
    }
    return pack.header().version().compareTo(version) > 0
        ? Optional.empty()
        : because(Kind.NOT_LATER, version);
  }

  private static Optional<Objection> because(Kind kind, Object about) {
    return Optional.of(new Objection(kind, about.toString()));
  }

  // --- what it would change

  /**
   * What he is told who sent it. Nothing becomes of it by that, however it stands.
   *
   * @throws Fault where nothing of his waits under that name
   */
  Preview preview(String upload, Person sender) {
    Upload sent = sent(upload, sender);
    Optional<Current> before = stored.current(sent.pack());
    if (isOvertaken(sent, before)) {
      return new Preview.Overtaken(current(sent.pack()));
    }
    CompletableFuture<ExaminedPack> after = examining.ofUpload(sent.content());
    CompletableFuture<ExaminedPack> earlier =
        before.map(now -> examining.ofUpload(now.version().content())).orElse(after);
    Optional<ExaminedPack> made = Examining.within(PATIENCE, after);
    Optional<ExaminedPack> was = Examining.within(PATIENCE, earlier);
    boolean isMade = made.isPresent() && (was.isPresent() || earlier.isCompletedExceptionally());
    return isMade
        ? ready(sent, made.get(), before.map(Current::version).orElse(null), was.orElse(null))
        : notMade(sent, after);
  }

  private static boolean isOvertaken(Upload sent, Optional<Current> before) {
    return before.map(now -> now.version().number()).orElse(0) != sent.seen();
  }

  private Preview ready(
      Upload sent,
      ExaminedPack made,
      @Nullable ImportedVersion before,
      @Nullable ExaminedPack was) {
    return new Preview.Ready(
        sent, made, before, before == null || was == null ? null : next(was, made));
  }

  private Preview.Next next(ExaminedPack was, ExaminedPack made) {
    return new Preview.Next(
        was.pack().header(), PackChanges.between(was.pack(), made.pack()), impacts.of(was, made));
  }

  private Preview notMade(Upload sent, CompletableFuture<ExaminedPack> making) {
    if (making.isCompletedExceptionally()) {
      return new Preview.Failed();
    }
    return new Preview.BeingMade(sent, uploads.pack(sent).orElseThrow(Importing::isGone));
  }

  // --- what is decided

  /**
   * Makes it the current version, unless another one came first. To confirm it again changes
   * nothing.
   *
   * @param course to which alone it is open; only for a pack that there was not before
   * @throws Fault where nothing of his waits under that name
   */
  Confirmation confirm(String upload, @Nullable CourseId course, Person sender) {
    Optional<ImportedVersion> before = stored.confirmed(upload, sender.id());
    return before.isPresent()
        ? new Confirmation.Imported(before.get(), false)
        : confirm(sent(upload, sender), course, sender);
  }

  private Confirmation confirm(Upload sent, @Nullable CourseId course, Person sender) {
    if (course != null && sent.seen() > 0) {
      throw new Fault(
          Fault.Kind.UNACCEPTABLE,
          "To whom a pack is open that is here already, is said at the pack. Import this without.");
    }
    if (Examining.within(PATIENCE, examining.ofUpload(sent.content())).isEmpty()) {
      return new Confirmation.TooEarly(sent);
    }
    if (room.isFull(sent.pack())) {
      return new Confirmation.Refused(room.objection());
    }
    if (!isOwned(sent.pack(), sender)) {
      return new Confirmation.Refused(
          new Objection(Kind.OWNED, ownership.owner(sent.pack()).toString()));
    }
    return stored.confirm(sent, course)
        ? new Confirmation.Imported(current(sent.pack()), true)
        : stored
            .confirmed(sent.id(), sender.id())
            .<Confirmation>map(twice -> new Confirmation.Imported(twice, false))
            .orElseGet(() -> overtaken(sent));
  }

  /** Somebody else may have imported it first, or the sender may be an administrator no more. */
  private boolean isOwned(PackId pack, Person sender) {
    return stored.current(pack).isEmpty() || ownership.isOwned(pack, sender);
  }

  private Confirmation overtaken(Upload sent) {
    uploads.drop(sent);
    return new Confirmation.Overtaken(current(sent.pack()));
  }

  private ImportedVersion current(PackId pack) {
    return stored.current(pack).map(Current::version).orElseThrow(Importing::isGone);
  }

  /** Drops what he sent. */
  void drop(String upload, Person sender) {
    uploads.drop(sent(upload, sender));
  }

  /** Who lost his way to a private pack meanwhile, has nothing waiting for it any more. */
  private Upload sent(String id, Person sender) {
    return uploads
        .find(id, sender.id())
        .filter(sent -> reach.isSeen(sent.pack()))
        .orElseThrow(Importing::isGone);
  }

  private static Fault isGone() {
    return new Fault(
        Fault.Kind.UNKNOWN_ADDRESS,
        "What was sent here was imported or dropped already, or it waited for more than a day."
            + " Send it again.");
  }
}
