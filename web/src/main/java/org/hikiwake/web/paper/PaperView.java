package org.hikiwake.web.paper;

import java.util.List;
import org.hikiwake.quiz.presentation.Stem;
import org.hikiwake.web.assignment.Entered;
import org.hikiwake.web.site.CitationView;
import org.hikiwake.web.site.ForeignTerms;

/**
 * A quiz as it is printed, or the key to it; never both on one sheet.
 *
 * @param form its letter
 * @param forms the letters of all that there are
 * @param possible what all questions are worth
 */
public record PaperView(
    Entered entered,
    String form,
    List<String> forms,
    boolean key,
    List<QuestionView> questions,
    String possible) {

  /**
   * A question.
   *
   * @param heading of the section that begins with it; empty for none
   * @param right what is right; empty on the sheet for students
   */
  public record QuestionView(
      int number,
      String heading,
      Stem stem,
      ForeignTerms terms,
      String points,
      Printed printed,
      List<RightView> right) {}

  /** Something that is right, or that a marker looks for, and what proves it. */
  public record RightView(String text, String why, List<CitationView> citations) {}

  public String address() {
    return "/quizzes/" + entered.quiz().id() + "/paper";
  }
}
