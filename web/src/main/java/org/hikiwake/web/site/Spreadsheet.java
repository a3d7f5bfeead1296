package org.hikiwake.web.site;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** What spreadsheets do to CSV: marks of encodings, other delimiters, and formulas. */
public final class Spreadsheet {

  /** What a spreadsheet would take for a formula when it stands first: OWASP, CSV injection. */
  private static final String FORMULA = "=+-@\t\r\n";

  /** By which a text says that it is Unicode. */
  public static final String MARK = "\uFEFF";

  /** In which some spreadsheets name the delimiter before everything else. */
  private static final Pattern SEPARATOR = Pattern.compile("\\A\"?sep=.\"?\\R");

  private Spreadsheet() {}

  /**
   * The text of a file, with the mark that it may begin with. With one it says its encoding itself;
   * without one it has to be UTF-8.
   *
   * @return nothing where it is no such text
   */
  public static Optional<String> decode(byte[] bytes) {
    Charset charset = StandardCharsets.UTF_8;
    if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
      charset = StandardCharsets.UTF_16;
    }
    try {
      String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return Optional.of(text.replace("\0", ""));
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length >= 2 && bytes[0] == (byte) first && bytes[1] == (byte) second;
  }

  /**
   * The table in a text, whether that was sent as a file or pasted: without the mark before it, a
   * line that only names the delimiter, what databases cannot keep, and what is blank around it.
   */
  public static String table(String text) {
    String plain = text.replace("\0", "").strip();
    String unmarked = plain.startsWith(MARK) ? plain.substring(MARK.length()) : plain;
    return SEPARATOR.matcher(unmarked).replaceFirst("").strip();
  }

  /** What parts the fields: a semicolon or a tab where the line of titles has one. */
  public static char delimiter(String text) {
    String titles = text.lines().findFirst().orElse("");
    return titles.contains(";") ? ';' : titles.contains("\t") ? '\t' : ',';
  }

  public static boolean isFormula(String cell) {
    return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0;
  }

  /** An apostrophe tells a spreadsheet that what follows is a text. */
  public static String safe(String cell) {
    return isFormula(cell) ? "'" + cell : cell;
  }

  /** What was made {@link #safe}, as it was. */
  public static String plain(String cell) {
    return cell.startsWith("'") && isFormula(cell.substring(1)) ? cell.substring(1) : cell;
  }
}
