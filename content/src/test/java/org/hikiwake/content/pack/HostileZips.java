package org.hikiwake.content.pack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** ZIP archives that mean harm. */
final class HostileZips {

  private static final byte[] HEADER = HostileFolders.HEADER.getBytes(StandardCharsets.UTF_8);
  private static final byte[] NOTHING = {};

  private HostileZips() {}

  static List<Hostile> all() {
    return Stream.of(names(), bombs(), damage()).flatMap(s -> s).toList();
  }

  /** An archive that means none. */
  static void write(Path zip, PackFiles files) throws IOException {
    write(
        zip,
        out -> {
          for (Map.Entry<String, byte[]> file : files.files().entrySet()) {
            entry(out, file.getKey(), file.getValue());
          }
        });
  }

  private static Stream<Hostile> names() {
    return Stream.of(
            "../evil.yaml",
            "a/../../evil.yaml",
            "/evil.yaml",
            "C:/evil.yaml",
            "a\\..\\evil.yaml",
            "./evil.yaml",
            "a//evil.yaml",
            "evil\u202Elmay.yaml",
            "evil\u0000.yaml",
            "../evil/")
        .map(
            name ->
                new Hostile(
                    "name-" + name.replaceAll("[^a-z.]", "_") + Math.abs(name.hashCode()) + ".zip",
                    name + ":1 file-name",
                    zip -> write(zip, out -> entry(out, name, NOTHING))));
  }

  private static Stream<Hostile> bombs() {
    return Stream.of(
        new Hostile(
            "one-large-file.zip",
            ".:1 zip-bomb",
            zip -> write(zip, out -> entry(out, "big.yaml", new byte[32 << 20]))),
        new Hostile(
            "large-file-aside.zip",
            ".:1 zip-bomb",
            zip -> write(zip, out -> entry(out, "picture.png", new byte[32 << 20]))),
        new Hostile("many-files.zip", ".:1 zip-bomb", zip -> write(zip, many(300, 200_000))),
        new Hostile("entries.zip", ".:1 zip-bomb", zip -> write(zip, entries(12_000))),
        new Hostile("dense.zip", ".:1 too-large", zip -> write(zip, HostileZips::dense)),
        new Hostile("one-gigabyte.zip", ".:1 too-large", HostileZips::stored));
  }

  private static Content many(int files, int size) {
    return out -> {
      for (int i = 0; i < files; i++) {
        entry(out, i + ".yaml", new byte[size]);
      }
    };
  }

  private static Content entries(int number) {
    return out -> {
      for (int i = 0; i < number; i++) {
        entry(out, i + ".txt", NOTHING);
      }
    };
  }

  /** Shrinks to three quarters only, so that no ratio betrays it. */
  private static void dense(ZipOutputStream out) throws IOException {
    Random random = new Random(1);
    for (int i = 0; i < 6; i++) {
      byte[] noise = new byte[4_000_000];
      random.nextBytes(noise);
      for (int n = 0; n < noise.length; n++) {
        noise[n] = (byte) (' ' + (noise[n] & 63));
      }
      entry(out, i + ".yaml", noise);
    }
  }

  /** One entry that is stored as it is: a local header and a hole in the disk. */
  private static void stored(Path zip) throws IOException {
    int size = 1 << 30;
    ByteBuffer header = ByteBuffer.allocate(31).order(ByteOrder.LITTLE_ENDIAN);
    header.putInt(0x04034b50).putShort((short) 20).putLong(0).putInt(0).putInt(size).putInt(size);
    header.putShort((short) 1).putShort((short) 0).put((byte) 'a');
    try (RandomAccessFile file = new RandomAccessFile(zip.toFile(), "rw")) {
      file.write(header.array());
      file.setLength(size + 31L);
    }
  }

  private static Stream<Hostile> damage() {
    return Stream.of(
        new Hostile("twice.zip", "b.yaml:1 duplicate-file", HostileZips::twice),
        new Hostile("nested.zip", "loads", HostileZips::nested),
        new Hostile("encrypted.zip", ".:1 unreadable", zip -> patch(zip, 6, 0x01)),
        new Hostile("wrong-sum.zip", ".:1 unreadable", zip -> patch(zip, 60, 0x55)),
        new Hostile(
            "cut-off.zip",
            ".:1 unreadable",
            zip -> Files.write(zip, Arrays.copyOf(good(), good().length / 3))),
        new Hostile("no.zip", ".:1 unreadable", zip -> Files.writeString(zip, "hikiwake: 1\n")),
        new Hostile("empty.zip", ".:1 unreadable", zip -> write(zip, out -> {})),
        new Hostile("folder.zip", ".:1 unreadable", Files::createDirectory),
        new Hostile(
            "names-in-latin-1.zip",
            ".:1 unreadable",
            zip ->
                Files.write(
                    zip, zip(StandardCharsets.ISO_8859_1, out -> entry(out, "é.yaml", HEADER)))),
        new Hostile(
            "beside.zip",
            "loads",
            zip ->
                write(
                    zip,
                    out -> {
                      entry(out, "pack.yaml", HEADER);
                      entry(out, "__MACOSX/._pack.yaml", new byte[] {0, 5, 22, 7});
                      entry(out, ".idea/a.yaml", new byte[] {0});
                    })));
  }

  /** The Java library writes no such archive; another program may. */
  private static void twice(Path zip) throws IOException {
    byte[] bytes =
        zip(
            StandardCharsets.UTF_8,
            out -> {
              entry(out, "a.yaml", HEADER);
              entry(out, "b.yaml", NOTHING);
            });
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    Files.write(zip, text.replace("a.yaml", "b.yaml").getBytes(StandardCharsets.ISO_8859_1));
  }

  private static void nested(Path zip) throws IOException {
    byte[] inner = zip(StandardCharsets.UTF_8, out -> entry(out, "b.yaml", new byte[3 << 20]));
    write(
        zip,
        out -> {
          entry(out, "pack.yaml", HEADER);
          entry(out, "inner.zip", inner);
        });
  }

  private static void patch(Path zip, int offset, int xor) throws IOException {
    byte[] bytes = good();
    bytes[offset] ^= (byte) xor;
    Files.write(zip, bytes);
  }

  private static byte[] good() throws IOException {
    return zip(StandardCharsets.UTF_8, out -> entry(out, "pack.yaml", HEADER));
  }

  private interface Content {
    void write(ZipOutputStream out) throws IOException;
  }

  private static void write(Path zip, Content content) throws IOException {
    try (OutputStream out = Files.newOutputStream(zip)) {
      write(out, StandardCharsets.UTF_8, content);
    }
  }

  private static byte[] zip(Charset names, Content content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    write(bytes, names, content);
    return bytes.toByteArray();
  }

  private static void write(OutputStream to, Charset names, Content content) throws IOException {
    ZipOutputStream out = new ZipOutputStream(to, names);
    content.write(out);
    out.finish();
  }

  private static void entry(ZipOutputStream out, String name, byte[] bytes) throws IOException {
    out.putNextEntry(new ZipEntry(name));
    out.write(bytes);
    out.closeEntry();
  }
}
