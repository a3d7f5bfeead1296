package org.hikiwake.content.verify;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.hikiwake.core.reading.Reading;

/** Texts in a folder, each under the file name that its reading gives. */
public record TextFolder(Path folder) implements Texts {

  /** The largest text that is read, in bytes: some five thousand pages. */
  public static final int MAX_BYTES = 16 << 20;

  @Override
  public Optional<Text> of(Reading reading) throws UnreadableText {
    Path file = file(reading.text());
    return Files.isRegularFile(file) ? Optional.of(read(file)) : Optional.empty();
  }

  /** A pack comes from anywhere; it must not make us look outside the folder. */
  private Path file(String name) throws UnreadableText {
    try {
      Path path = Path.of(name);
      if (path.getNameCount() == 1 && !path.isAbsolute() && !name.equals("..")) {
        return folder.resolve(path);
      }
    } catch (InvalidPathException e) {
      // told below
    }
    throw new UnreadableText(
        "\"" + name + "\" is not the name of a file in the folder of the texts",
        "give a plain file name, without a folder");
  }

  private static Text read(Path file) throws UnreadableText {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(MAX_BYTES + 1);
      if (bytes.length > MAX_BYTES) {
        throw new UnreadableText(
            "the text " + file.getFileName() + " has more than " + (MAX_BYTES >> 20) + " MiB",
            "split it into several readings");
      }
      return Text.of(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      throw new UnreadableText(
          "the text " + file.getFileName() + " is not UTF-8", "save it in the encoding UTF-8");
    } catch (IOException e) {
      throw new UnreadableText(
          "the text " + file.getFileName() + " cannot be read: " + e.getMessage(),
          "make the file readable");
    }
  }
}
