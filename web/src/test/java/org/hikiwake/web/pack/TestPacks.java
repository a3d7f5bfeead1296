package org.hikiwake.web.pack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.test.junit.QuarkusMock;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.hikiwake.content.pack.Loading;
import org.hikiwake.content.pack.PackArchive;
import org.hikiwake.content.pack.PackFiles;
import org.hikiwake.content.pack.PackLoader;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.core.value.RandomId;
import org.hikiwake.web.account.PersonId;
import org.hikiwake.web.course.CourseId;
import org.hikiwake.web.store.OneWriter;
import org.jspecify.annotations.Nullable;

/** Packs to import: each is the tram of the documentation under a name of its own. */
@ApplicationScoped
public class TestPacks {

  private static final Pattern STATEMENT = Pattern.compile("(?m)^  - id: (\\S+)");

  private static final AtomicInteger COUNT = new AtomicInteger();

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final StoredPacks stored;
  private final Uploads uploads;
  private final Library library;
  private final OneWriter writer;
  private final ContentRows contents;
  private final ImportedVersionRows versions;
  private final RetirementRows retirements;
  private final ReachRows reaches;

  TestPacks(
      StoredPacks stored,
      Uploads uploads,
      Library library,
      OneWriter writer,
      ContentRows contents,
      ImportedVersionRows versions,
      RetirementRows retirements,
      ReachRows reaches) {
    this.stored = stored;
    this.uploads = uploads;
    this.writer = writer;
    this.contents = contents;
    this.versions = versions;
    this.retirements = retirements;
    this.reaches = reaches;
    this.library = library;
  }

  /** A pack that nobody else has. */
  public static PackId fresh() {
    return new PackId("tram-" + COUNT.incrementAndGet());
  }

  /** The files of the tram with that id and version. */
  public static SortedMap<String, String> files(PackId id, String version) {
    SortedMap<String, String> files = new TreeMap<>();
    PackFiles.in(Path.of("../docs/examples/tram"))
        .files()
        .forEach((name, bytes) -> files.put(name, new String(bytes, StandardCharsets.UTF_8)));
    files.computeIfPresent(
        "pack.yaml",
        (name, text) ->
            text.replaceFirst("id: tram", "id: " + id)
                .replaceFirst("version: [0-9.]+", "version: " + version));
    return files;
  }

  /** The same with one text put in the place of another, wherever it stands. */
  public static SortedMap<String, String> files(
      PackId id, String version, String was, String becomes) {
    SortedMap<String, String> files = files(id, version);
    files.replaceAll((name, text) -> text.replace(was, becomes));
    return files;
  }

  /**
   * The same with statements of its own: questions are known by what they are about, and what was
   * said of those of another test's pack would be said of these.
   */
  public static SortedMap<String, String> ownFiles(PackId id, String version) {
    SortedMap<String, String> files = files(id, version);
    files.entrySet().stream()
        .filter(file -> file.getKey().startsWith("statements/"))
        .flatMap(file -> STATEMENT.matcher(file.getValue()).results().map(found -> found.group(1)))
        .toList()
        .forEach(
            statement ->
                files.replaceAll(
                    (name, text) ->
                        text.replaceAll(
                            "(?<![\\w-])" + statement + "(?![\\w-])", statement + "-" + id)));
    return files;
  }

  public static byte[] zip(SortedMap<String, String> files) {
    return PackArchive.of(files);
  }

  public static ContentPack pack(SortedMap<String, String> files) {
    return pack(PackFiles.of(files));
  }

  public static ContentPack pack(PackFiles files) {
    return new PackLoader()
        .load(files)
        .fold(
            Loading.Loaded::pack,
            rejected -> {
              throw new AssertionError(rejected.problems());
            });
  }

  /** Sends the pack of that id as that person, and does not confirm it. */
  public Upload keep(PackId id, PersonId sender) {
    return uploads.keep(pack(files(id, "1.0.0")), sender);
  }

  /** Imports the files as that person. */
  public ContentPack add(SortedMap<String, String> files, PersonId importer) {
    return add(files, importer, null);
  }

  /** The same for a course alone, if it is the first version. */
  public ContentPack add(
      SortedMap<String, String> files, PersonId importer, @Nullable CourseId course) {
    ContentPack pack = pack(files);
    if (!stored.confirm(uploads.keep(pack, importer), course)) {
      throw new AssertionError("another version came meanwhile");
    }
    return pack;
  }

  /**
   * Puts a version in that this Hikiwake refuses, as one that is less strict would have taken it.
   */
  public void addUnreadable(PackId id, PersonId importer) {
    SortedMap<String, String> files =
        files(id, "1.0.0", "holders: [carl-dane]", "holders: [carl-dan]");
    ContentEntity content = new ContentEntity();
    content.fingerprint = RandomId.next();
    content.files = json(files);
    writer.write(
        () -> {
          contents.persist(content);
          ImportedVersionEntity row = new ImportedVersionEntity();
          row.key = new PackNumber(id.value(), (int) versions.count("key.pack", id.value()) + 1);
          row.version = "1.0.0";
          row.title = "A tram";
          row.content = content.fingerprint;
          row.importer = importer.value();
          row.importedAt = Instant.now().truncatedTo(ChronoUnit.MILLIS);
          versions.persist(row);
        });
    stored.current(id);
    await(() -> library.condition(id).equals(Optional.of(Condition.UNREADABLE)));
  }

  private static String json(SortedMap<String, String> files) {
    try {
      return new JsonMapper().writeValueAsString(files);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Imports a pack of which no questions can be made, until it is told otherwise. */
  public Failing addFailing(PackId id, PersonId importer) {
    Failing failing = new Failing(stored);
    QuarkusMock.installMockForType(failing, Examining.class);
    add(files(id, "1.0.0"), importer);
    await(() -> library.condition(id).equals(Optional.of(Condition.FAILED)));
    return failing;
  }

  /** Makes questions of nothing for a while. */
  public static final class Failing extends Examining {

    private final AtomicBoolean fails = new AtomicBoolean(true);

    Failing(StoredPacks stored) {
      super(stored);
    }

    @Override
    ExaminedPack examined(String fingerprint) {
      if (fails.get()) {
        throw new IllegalStateException("a test");
      }
      return super.examined(fingerprint);
    }

    public void mend() {
      fails.set(false);
    }
  }

  /** Says to whom the pack is open. */
  public void open(PackId id, @Nullable CourseId course, PersonId actor) {
    stored.open(id, course, actor);
  }

  /** Whether that version is at hand, as soon as its questions are made. */
  public boolean atHand(PackId id, String version) {
    return await(
        () ->
            library
                .find(id)
                .filter(bank -> bank.pack().header().version().text().equals(version))
                .isPresent());
  }

  private static boolean await(BooleanSupplier what) {
    Instant last = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(last)) {
      if (what.getAsBoolean()) {
        return true;
      }
      Thread.onSpinWait();
    }
    return false;
  }

  /** Takes out all that was imported of a pack that is shipped. */
  public void takeOut(PackId id) {
    writer.write(
        () -> {
          retirements.delete("key.pack", id.value());
          reaches.delete("key.pack", id.value());
          versions.delete("key.pack", id.value());
        });
    stored.current(id);
  }

  /** Takes all of them out again, so that other tests find the library as they know it. */
  public void retireAll() {
    stored.current().forEach((id, now) -> stored.retire(id, true, now.version().importer()));
  }
}
