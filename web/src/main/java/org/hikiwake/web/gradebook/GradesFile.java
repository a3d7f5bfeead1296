package org.hikiwake.web.gradebook;

import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.quiz.attempt.Grade;
import org.hikiwake.quiz.attempt.Result;
import org.hikiwake.quiz.grading.Score;
import org.hikiwake.web.course.Course;
import org.hikiwake.web.gradebook.Gradebook.Grid;
import org.hikiwake.web.gradebook.Gradebook.Row;
import org.hikiwake.web.site.Spreadsheet;
import org.hikiwake.web.site.Words;

/**
 * The gradebook for spreadsheets: CSV as RFC 4180 has it, in UTF-8 with a mark by which Excel knows
 * it. Numbers are plain decimals, whatever the language of who reads them.
 */
final class GradesFile {

  private GradesFile() {}

  /** The file as an answer. */
  static Response download(Course course, Grid grid, Instant now) {
    return Response.ok(write(grid, now), "text/csv; charset=UTF-8; header=present")
        .header("Content-Disposition", "attachment; filename=\"" + name(course) + "\"")
        .header("Cache-Control", "no-store")
        .build();
  }

  static byte[] write(Grid grid, Instant now) {
    StringBuilder text = new StringBuilder().append(Spreadsheet.MARK);
    try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
      printer.printRecord(titles(grid.quizzes()));
      for (Row row : grid.rows()) {
        printer.printRecord(cells(row, now));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static List<String> titles(List<Quiz> quizzes) {
    List<String> titles = new ArrayList<>(List.of("E-mail", "Name"));
    for (Quiz quiz : quizzes) {
      for (String of : List.of("mark", "possible", "per cent", "state")) {
        titles.add(safe(quiz.title() + ": " + of));
      }
    }
    titles.addAll(List.of("Total: mark", "Total: possible", "Total: per cent"));
    return titles;
  }

  private static List<String> cells(Row row, Instant now) {
    List<String> cells = new ArrayList<>();
    cells.add(safe(row.student().email().value()));
    cells.add(safe(row.student().name()));
    for (Grade grade : row.grades()) {
      cells.addAll(numbers(grade.counted(now)));
      cells.add(state(grade, now));
    }
    cells.addAll(numbers(Optional.of(row.total(now)).filter(t -> !t.possible().isZero())));
    return cells;
  }

  private static List<String> numbers(Optional<Result> result) {
    return result
        .map(
            r ->
                List.of(
                    r.earned().decimal(),
                    r.possible().decimal(),
                    r.share().times(Score.points(100)).decimal()))
        .orElse(List.of("", "", ""));
  }

  /** For programs: one word, and whether it can change yet. */
  private static String state(Grade grade, Instant now) {
    if (grade.excused()) {
      return "excused";
    }
    String word = Words.of(grade.state(now)).replace('-', ' ');
    if (grade.isSet()) {
      return word + ", set by hand";
    }
    return grade.counted(now).filter(result -> !result.isFinal()).isPresent()
        ? word + ", provisional"
        : word;
  }

  /** An apostrophe tells a spreadsheet that what follows is a text. */
  static String safe(String cell) {
    return Spreadsheet.safe(cell);
  }

  /** Of letters and digits that every system takes. */
  static String name(Course course) {
    String title =
        course
            .title()
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    return "grades-" + (title.isEmpty() ? "course" : title) + ".csv";
  }
}
