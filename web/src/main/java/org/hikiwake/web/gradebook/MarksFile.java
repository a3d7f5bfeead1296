package org.hikiwake.web.gradebook;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.hikiwake.web.site.Spreadsheet;
import org.jspecify.annotations.Nullable;

/**
 * Marks as a spreadsheet writes them: a line of titles, then a line a student. It reads what {@link
 * GradesFile} writes, and what a spreadsheet makes of that.
 *
 * @param titles of its columns, without what kept them from being formulas
 * @param email which of them has the address by which students are found; -1 for none
 * @param problem why it cannot be read at all; null where it can
 */
public record MarksFile(
    List<String> titles, int email, List<Line> lines, @Nullable Problem problem) {

  /** Lines in the longest file. */
  static final int MOST = 2_000;

  /**
   * Bytes of the longest file, in UTF-8 and with two for the end of a line. What was looked at is
   * sent once more in the field of a form, where a byte takes three at the most: the longest field
   * is set accordingly.
   */
  static final int LONGEST = 900 * 1024;

  private static final Set<String> EMAIL =
      Set.of("email", "e-mail", "mail", "email address", "e-mail address");

  /**
   * A line of it.
   *
   * @param number in the file, from 1, where no field has several lines
   */
  public record Line(long number, List<String> cells) {

    /** What stands in a column; nothing where the line is too short. */
    String cell(int column) {
      return column >= 0 && column < cells.size() ? cells.get(column).strip() : "";
    }
  }

  /** Why nothing of a file can be read. */
  public enum Problem {
    NOT_TEXT,
    NOT_CSV,
    EMPTY,
    TOO_LONG,
    TOO_LARGE,
    NO_EMAIL_COLUMN
  }

  static MarksFile read(String file) {
    String text = Spreadsheet.table(file);
    if (text.isEmpty()) {
      return broken(Problem.EMPTY);
    }
    if (bytes(file) > LONGEST) {
      return broken(Problem.TOO_LARGE);
    }
    CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(Spreadsheet.delimiter(text)).get();
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      return read(parser.getRecords());
    } catch (IOException | IllegalArgumentException | UncheckedIOException e) {
      return broken(Problem.NOT_CSV);
    }
  }

  /** Why nothing of a file can be read; empty where something can. */
  static Optional<Problem> problem(Optional<String> text) {
    return text.isEmpty()
        ? Optional.of(Problem.NOT_TEXT)
        : Optional.ofNullable(read(text.get()).problem());
  }

  private static int bytes(String text) {
    return text.replaceAll("\\R", "\r\n").getBytes(StandardCharsets.UTF_8).length;
  }

  static MarksFile broken(Problem problem) {
    return new MarksFile(List.of(), -1, List.of(), problem);
  }

  private static MarksFile read(List<CSVRecord> records) {
    List<String> titles =
        records.get(0).stream().map(String::strip).map(Spreadsheet::plain).toList();
    int email =
        IntStream.range(0, titles.size())
            .filter(n -> EMAIL.contains(titles.get(n).toLowerCase(Locale.ROOT)))
            .findFirst()
            .orElse(-1);
    List<Line> lines =
        records.stream()
            .skip(1)
            .map(record -> new Line(record.getRecordNumber(), record.toList()))
            .filter(line -> line.cells().stream().anyMatch(cell -> !cell.isBlank()))
            .toList();
    return new MarksFile(titles, email, lines, problem(email, lines));
  }

  private static @Nullable Problem problem(int email, List<Line> lines) {
    if (email < 0) {
      return Problem.NO_EMAIL_COLUMN;
    }
    return lines.isEmpty() ? Problem.EMPTY : lines.size() > MOST ? Problem.TOO_LONG : null;
  }
}
