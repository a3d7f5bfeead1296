package org.hikiwake.web.pack;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.hikiwake.content.pack.Loading;
import org.hikiwake.content.pack.PackArchive;
import org.hikiwake.content.pack.PackFiles;
import org.hikiwake.content.pack.PackLoader;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.web.account.PersonId;

/** Packs to import: each is the tram of the documentation under a name of its own. */
@ApplicationScoped
public class TestPacks {

  private static final AtomicInteger COUNT = new AtomicInteger();

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final StoredPacks stored;
  private final Library library;

  TestPacks(StoredPacks stored, Library library) {
    this.stored = stored;
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
    return stored.keep(pack(files(id, "1.0.0")), sender);
  }

  /** Imports the files as that person. */
  public ContentPack add(SortedMap<String, String> files, PersonId importer) {
    ContentPack pack = pack(files);
    if (!stored.confirm(stored.keep(pack, importer))) {
      throw new AssertionError("another version came meanwhile");
    }
    return pack;
  }

  /** Whether that version is at hand, as soon as its questions are made. */
  public boolean atHand(PackId id, String version) {
    Instant last = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(last)) {
      if (library.bank(id.value()).pack().header().version().text().equals(version)) {
        return true;
      }
      Thread.onSpinWait();
    }
    return false;
  }

  /** Takes all of them out again, so that other tests find the library as they know it. */
  public void retireAll() {
    stored.current().forEach((id, now) -> stored.retire(id, true, now.version().importer()));
  }
}
