package org.hikiwake.content.pack;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.hikiwake.content.problem.Place;
import org.hikiwake.content.problem.Problem;
import org.hikiwake.content.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/** Takes the files of a pack from a ZIP archive, counting what really comes out of it. */
final class ZipIntake {

  private static final long MAX_ARCHIVE = 32L << 20;
  private static final long MAX_FILES_BYTES = 16L << 20;
  private static final int MAX_ENTRIES = 10_000;

  /** YAML shrinks to a fifth or a tenth; nothing that a person wrote shrinks to a hundredth. */
  private static final long MAX_RATIO = 100;

  /** Below this the ratio is not looked at, in bytes. */
  private static final long HARMLESS = 1L << 20;

  private final Intake intake = new Intake(MAX_FILES_BYTES);
  private final Counted packed;
  private final Counted unpacked;
  private final ZipInputStream zip;
  private int entries;

  ZipIntake(InputStream archive) {
    packed = new Counted(archive);
    zip = new ZipInputStream(packed, StandardCharsets.UTF_8);
    unpacked = new Counted(zip);
  }

  static PackFiles of(Path archive) {
    try (InputStream in = Files.newInputStream(archive)) {
      return new ZipIntake(in).files();
    } catch (IOException e) {
      Intake none = new Intake(0);
      none.close(unreadable("the archive cannot be read: " + e.getClass().getSimpleName()));
      return none.files();
    }
  }

  PackFiles files() {
    try {
      for (ZipEntry e = zip.getNextEntry(); e != null && !intake.isClosed(); e = next()) {
        entry(e);
      }
      if (entries == 0) {
        intake.close(unreadable("this is no ZIP archive, or an empty one"));
      }
    } catch (Refused e) {
      intake.close(e.problem);
    } catch (ZipException | EOFException e) {
      intake.close(damaged(String.valueOf(e.getMessage())));
    } catch (IllegalArgumentException e) {
      intake.close(unreadable("the name of an entry is not UTF-8"));
    } catch (IOException e) {
      intake.close(unreadable("the archive cannot be read: " + e.getClass().getSimpleName()));
    }
    return intake.files();
  }

  private @Nullable ZipEntry next() throws IOException {
    // What is not wanted is unpacked too, so that it is counted.
    unpacked.transferTo(OutputStream.nullOutputStream());
    return zip.getNextEntry();
  }

  private void entry(ZipEntry entry) throws IOException {
    entries++;
    if (entries > MAX_ENTRIES) {
      throw new Refused(bomb("the archive has more than " + MAX_ENTRIES + " entries"));
    }
    String name = entry.getName();
    if (!Intake.isPlain(entry.isDirectory() ? name.substring(0, name.length() - 1) : name)) {
      intake.refuse(
          name,
          ProblemCode.FILE_NAME,
          "an entry has a name that leads out of the pack or cannot be shown",
          "use plain relative names with / between folders");
    } else if (!entry.isDirectory() && intake.wants(name)) {
      intake.take(name, unpacked);
    }
  }

  /** Counts the bytes that pass, and stops where they are too many. */
  private final class Counted extends FilterInputStream {

    private long count;

    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = super.read(bytes, offset, length);
      count += Math.max(0, read);
      check();
      return read;
    }
  }

  private void check() throws Refused {
    if (packed.count > MAX_ARCHIVE) {
      throw new Refused(
          new Problem(
              Place.startOf("."),
              ProblemCode.TOO_LARGE,
              "the archive has more than " + (MAX_ARCHIVE >> 20) + " MiB",
              "leave out what is no part of the pack, or unpack it and name the folder"));
    }
    if (unpacked.count > HARMLESS && unpacked.count > MAX_RATIO * packed.count) {
      throw new Refused(
          bomb("the archive grows to more than " + MAX_RATIO + " times its size when unpacked"));
    }
  }

  /** The archive is read no further. */
  private static final class Refused extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    Refused(Problem problem) {
      this.problem = problem;
    }
  }

  private static Problem bomb(String message) {
    return new Problem(
        Place.startOf("."),
        ProblemCode.ZIP_BOMB,
        message,
        "pack the pack's own files only, with an ordinary program");
  }

  private static Problem damaged(String why) {
    return why.contains("encrypted")
        ? unreadable("an entry of the archive is encrypted")
        : unreadable("the archive is damaged: " + why);
  }

  private static Problem unreadable(String message) {
    return new Problem(
        Place.startOf("."),
        ProblemCode.UNREADABLE,
        message,
        "zip the folder again, without a password and with names in UTF-8");
  }
}
