package org.hikiwake.web.correction;

import java.time.ZoneId;
import java.util.List;
import org.hikiwake.quiz.correction.Move.Direction;
import org.hikiwake.quiz.presentation.Stem;
import org.hikiwake.web.assignment.Entered;
import org.hikiwake.web.correction.CorrectionForm.Field;
import org.hikiwake.web.correction.CorrectionsView.SaidView;
import org.hikiwake.web.question.AnswerView;
import org.hikiwake.web.site.ForeignTerms;
import org.hikiwake.web.site.Input;
import org.jspecify.annotations.Nullable;

/**
 * A question whose key was found wrong, and what is to be done about it.
 *
 * @param version its id
 * @param answer where one says what is right; null where only a person can tell, and where
 *     something is taken back
 * @param right what is right now, by each of its keys
 * @param back what is taken back; null where something is corrected
 * @param input what stands in the form
 * @param seen how many corrections there are
 * @param overtaken whether somebody else was faster
 * @param elsewhere other quizzes of his in which the question stands
 * @param preview who moves; null while the form is filled in
 */
public record CorrectionView(
    Entered entered,
    String version,
    Stem stem,
    ForeignTerms terms,
    @Nullable AnswerView answer,
    List<String> right,
    @Nullable SaidView back,
    Input input,
    int seen,
    boolean overtaken,
    List<Elsewhere> elsewhere,
    @Nullable PreviewView preview,
    ZoneId zone) {

  /** Another quiz in which the question stands. */
  public record Elsewhere(String title, String course, String address) {}

  /**
   * Who moves.
   *
   * @param remedy in a word
   * @param right what is right by it; empty where it says nothing of that
   * @param fields what is sent on
   */
  public record PreviewView(
      String remedy,
      String right,
      String reason,
      long up,
      long down,
      long unmoved,
      long kept,
      long running,
      List<MoveView> moves,
      List<Field> fields) {}

  /** An attempt that moves. */
  public record MoveView(
      String student,
      int number,
      String address,
      String before,
      String after,
      Direction direction) {}

  public String address() {
    return CorrectionPages.address(entered.quiz().id());
  }
}
