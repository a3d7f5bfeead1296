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

  /** In which some spreadsheets name the delimiter before everything else. */
  private static final Pattern SEPARATOR = Pattern.compile("\\A\"?sep=.\"?\\R");

  private Spreadsheet() {}

  /**
   * The text of a file. With a mark at its beginning it says its encoding itself; without one it
   * has to be UTF-8.
   *
   * @return nothing where it is no such text
   */
  public static Optional<String> decode(byte[] bytes) {
    Charset charset = StandardCharsets.UTF_8;
    if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
      charset = StandardCharsets.UTF_16;
    }
    try {
      String text =
          charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString().replace("\0", "");
      return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length >= 2 && bytes[0] == (byte) first && bytes[1] == (byte) second;
  }

  /** Without a line that only names the delimiter. */
  public static String withoutSeparator(String text) {
    return SEPARATOR.matcher(text).replaceFirst("");
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
