package org.hikiwake.web.gradebook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hikiwake.quiz.assignment.Quiz;

/**
 * Which columns of a file are about which quizzes.
 *
 * @param unknown the titles of those that look like marks and belong to no quiz
 */
record MarkColumns(List<MarkColumn> columns, List<String> unknown) {

  private static final String MARK = ": mark";
  private static final String POSSIBLE = ": possible";
  private static final String TOTAL = "Total";

  /**
   * A column with marks.
   *
   * @param quiz which of the course's it is about, from 0
   * @param mark which column has what was earned
   * @param possible which one has what was possible; -1 for none
   */
  record MarkColumn(int quiz, int mark, int possible) {}

  /** Quizzes of the same title are told apart by their order, where all of them are there. */
  static MarkColumns of(List<String> titles, List<Quiz> quizzes) {
    List<MarkColumn> columns = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    for (String title : marked(titles)) {
      List<Integer> about = places(quizzes.stream().map(Quiz::title).toList(), title);
      List<Integer> marks = marks(titles, title);
      List<Integer> possible = places(titles, title + POSSIBLE);
      boolean matches = marks.size() == about.size() || isTotal(title, marks, about);
      if (!matches || about.isEmpty()) {
        unknown.add(title);
        continue;
      }
      for (int n = 0; n < about.size(); n++) {
        columns.add(
            new MarkColumn(about.get(n), marks.get(n), n < possible.size() ? possible.get(n) : -1));
      }
    }
    return new MarkColumns(List.copyOf(columns), List.copyOf(unknown));
  }

  /** The total of the course, which stands last, is no mark; a quiz may have its name. */
  private static boolean isTotal(String title, List<Integer> marks, List<Integer> about) {
    return title.equals(TOTAL) && marks.size() == about.size() + 1;
  }

  /** The titles that stand over marks: what comes before {@link #MARK}. */
  private static List<String> marked(List<String> titles) {
    return titles.stream()
        .filter(title -> title.endsWith(MARK))
        .map(title -> title.substring(0, title.length() - MARK.length()))
        .distinct()
        .filter(title -> !title.equals(TOTAL) || places(titles, TOTAL + MARK).size() > 1)
        .toList();
  }

  private static List<Integer> marks(List<String> titles, String title) {
    return places(titles, title + MARK);
  }

  private static List<Integer> places(List<String> all, String one) {
    return IntStream.range(0, all.size()).filter(n -> all.get(n).equals(one)).boxed().toList();
  }
}
