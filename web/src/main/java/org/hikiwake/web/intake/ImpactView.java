package org.hikiwake.web.intake;

import java.util.List;
import org.hikiwake.quiz.version.Touch;
import org.hikiwake.web.intake.Impact.Touched;
import org.hikiwake.web.intake.Impact.TouchedQuiz;

/** What a change of a pack does to what was made of it, as a page shows it. */
public record ImpactView(
    int kept,
    int succeeded,
    int added,
    int gone,
    List<QuizView> quizzes,
    int elsewhere,
    List<QuestionView> reviews,
    int moreReviews) {

  /** So many accepted questions are named; how many there are is told anyway. */
  private static final int MOST_REVIEWS = 20;

  /** A published quiz. */
  public record QuizView(
      String course, String title, String address, String stage, List<QuestionView> questions) {}

  /**
   * A question that is touched.
   *
   * @param number its place in its quiz, from 1; 0 where it stands in none
   */
  public record QuestionView(int number, String id, String ask, Touch touch) {}

  static ImpactView of(Impact impact) {
    return new ImpactView(
        impact.succession().kept().size(),
        impact.succession().changed().size(),
        impact.succession().added().size(),
        impact.succession().gone().size(),
        impact.quizzes().stream().map(ImpactView::quiz).toList(),
        impact.elsewhere(),
        impact.reviews().stream().limit(MOST_REVIEWS).map(ImpactView::question).toList(),
        Math.max(0, impact.reviews().size() - MOST_REVIEWS));
  }

  private static QuizView quiz(TouchedQuiz touched) {
    return new QuizView(
        touched.course().title(),
        touched.quiz().title(),
        "/quizzes/" + touched.quiz().id() + "/builder",
        touched.stage().name(),
        touched.questions().stream().map(ImpactView::question).toList());
  }

  private static QuestionView question(Touched touched) {
    return new QuestionView(
        touched.number(),
        touched.version().id().value(),
        touched.version().question().stem().ask(),
        touched.touch());
  }

  /** How many accepted questions are touched. */
  public int allReviews() {
    return reviews.size() + moreReviews;
  }
}
