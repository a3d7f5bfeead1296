package org.hikiwake.content.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hikiwake.core.pack.PackId;

/** The packs that come with Hikiwake, listed in {@code packs/index.txt}. */
public final class ShippedPacks {

  private static final String ROOT = "/packs/";

  private ShippedPacks() {}

  /** Their ids, in order. */
  public static List<PackId> ids() {
    return index().stream()
        .map(name -> name.substring(0, name.indexOf('/')))
        .distinct()
        .map(PackId::new)
        .toList();
  }

  /** The files of one of them. */
  public static Optional<PackFiles> files(PackId id) {
    String folder = id + "/";
    SortedMap<String, byte[]> files = new TreeMap<>();
    for (String name : index()) {
      if (name.startsWith(folder)) {
        files.put(name.substring(folder.length()), read(ROOT + name));
      }
    }
    return files.isEmpty() ? Optional.empty() : Optional.of(new PackFiles(files));
  }

  private static List<String> index() {
    return new String(read(ROOT + "index.txt"), StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.isBlank())
        .toList();
  }

  private static byte[] read(String resource) {
    try (InputStream in = ShippedPacks.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is listed in packs/index.txt but missing");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
