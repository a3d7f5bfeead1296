package org.hikiwake.content.skeleton;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.hikiwake.content.verify.Text;

/**
 * The text of a reading that is to be modelled.
 *
 * @param file its file's name, without a folder
 */
public record SourceText(String file, Text text) {

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]{1,200}");
  private static final int MAX_BYTES = 16 << 20;
  private static final int MAX_PARAGRAPHS = 100_000;

  /**
   * Reads a text file: UTF-8, every line that is not blank a paragraph.
   *
   * @throws UnusableText where it is no such file
   */
  public static SourceText read(Path path) throws UnusableText {
    String name = path.getFileName() == null ? "" : path.getFileName().toString();
    if (!NAME.matcher(name).matches()) {
      throw new UnusableText(
          "\""
              + name
              + "\": a text's file name has letters of ASCII, digits, . _ and - only;"
              + " rename it");
    }
    SourceText text = of(name, contents(path, name));
    int paragraphs = text.text().paragraphs().size();
    if (paragraphs == 0 || paragraphs > MAX_PARAGRAPHS) {
      throw new UnusableText(
          name + " has " + paragraphs + " paragraphs; a reading has 1 to " + MAX_PARAGRAPHS);
    }
    return text;
  }

  static SourceText of(String name, String contents) {
    return new SourceText(name, Text.of(contents));
  }

  private static String contents(Path path, String name) throws UnusableText {
    try (InputStream in = Files.newInputStream(path)) {
      byte[] bytes = in.readNBytes(MAX_BYTES + 1);
      if (bytes.length > MAX_BYTES) {
        throw new UnusableText(name + " has more than 16 MiB; split it into several readings");
      }
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new UnusableText(name + " is not UTF-8; save it as plain text in that encoding");
    } catch (IOException e) {
      throw new UnusableText("\"" + path + "\" cannot be read; name a text file");
    }
  }
}
