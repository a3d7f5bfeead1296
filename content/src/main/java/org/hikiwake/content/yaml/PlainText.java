package org.hikiwake.content.yaml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.hikiwake.content.problem.Place;
import org.hikiwake.content.problem.Problem;
import org.hikiwake.content.problem.ProblemCode;

/**
 * Looks whether a file is UTF-8 in lines of bearable length and without control characters, and
 * where it is not. It goes through the bytes piece by piece: the text is never held as a whole.
 */
final class PlainText {

  /** The YAML scanner looks ahead to the end of a word and copies all of it again and again. */
  private static final int MAX_LINE = 100_000;

  private final String file;
  private final ByteBuffer bytes;
  private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
  private final CharBuffer piece = CharBuffer.allocate(8192);
  private int line = 1;
  private int column = 1;

  private PlainText(String file, byte[] bytes) {
    this.file = file;
    this.bytes = ByteBuffer.wrap(bytes);
  }

  /** The first thing that keeps the file from being read as text. */
  static Optional<Problem> fault(String file, byte[] bytes) {
    return isUtf16(bytes) ? Optional.of(utf16(file)) : new PlainText(file, bytes).fault();
  }

  /** With its byte order mark, or without it where the first characters are of ASCII. */
  private static boolean isUtf16(byte[] bytes) {
    if (bytes.length < 2) {
      return false;
    }
    int start = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
    return start == 0xFEFF || start == 0xFFFE || (start != 0 && (bytes[0] == 0 || bytes[1] == 0));
  }

  private static Problem utf16(String file) {
    return new Problem(
        Place.startOf(file),
        ProblemCode.NOT_UTF8,
        "the file looks like UTF-16, not like UTF-8",
        "save it in the encoding UTF-8");
  }

  private Optional<Problem> fault() {
    CoderResult result;
    do {
      result = decoder.decode(bytes, piece, true);
      piece.flip();
      while (piece.hasRemaining()) {
        char here = piece.get();
        if (isControl(here)) {
          return Optional.of(control(here));
        }
        step(here);
        if (column > MAX_LINE) {
          return Optional.of(endless());
        }
      }
      piece.clear();
    } while (result.isOverflow());
    return result.isError() ? Optional.of(malformed()) : Optional.empty();
  }

  private void step(char here) {
    line += here == '\n' ? 1 : 0;
    column = here == '\n' ? 1 : column + 1;
  }

  /** What YAML 1.2 (section 5.1) does not count among the printable characters. */
  private static boolean isControl(char c) {
    boolean space = c == '\t' || c == '\n' || c == '\r' || c == '\u0085';
    return (Character.isISOControl(c) && !space) || c >= '\uFFFE';
  }

  private Problem control(char here) {
    return new Problem(
        new Place(file, line, column),
        ProblemCode.CONTROL_CHARACTER,
        String.format("here stands the control character U+%04X", (int) here),
        "remove it; the file is read no further");
  }

  private Problem endless() {
    return new Problem(
        new Place(file, line, 1),
        ProblemCode.TOO_LONG,
        "the line has more than " + MAX_LINE + " characters",
        "break it; the file is read no further");
  }

  private Problem malformed() {
    return new Problem(
        new Place(file, line, column),
        ProblemCode.NOT_UTF8,
        "the file is not UTF-8: the byte here is "
            + String.format("%02X", bytes.get(bytes.position())),
        "save it in the encoding UTF-8");
  }
}
