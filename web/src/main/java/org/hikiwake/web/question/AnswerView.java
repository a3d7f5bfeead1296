package org.hikiwake.web.question;

import io.quarkus.qute.RawString;
import java.util.List;
import org.hikiwake.quiz.behaviour.Behaviour;
import org.hikiwake.quiz.behaviour.Certainty;
import org.hikiwake.quiz.behaviour.Progress;
import org.hikiwake.quiz.question.Question;
import org.hikiwake.quiz.selftest.Wish;
import org.hikiwake.web.pack.PackView;

/**
 * Where one answers, as a part of a form.
 *
 * @param certainties among which one says how certain one is; empty where that is not asked
 * @param kept whether an answer is kept already, and may be changed
 * @param deferred whether it is marked at the end
 */
public record AnswerView(
    RawString controls,
    ResponseForm form,
    List<Certainty> certainties,
    boolean kept,
    boolean deferred) {

  public static AnswerView of(
      Progress progress, Question question, ResponseForm form, PackView pack) {
    Behaviour behaviour = progress.behaviour();
    return new AnswerView(
        Controls.render(question.present(), form, pack),
        form,
        asksCertainty(behaviour, question) ? List.of(Certainty.values()) : List.of(),
        behaviour.defers() && progress.latest().isPresent(),
        behaviour.defers());
  }

  /** Nobody could tell whether it was justified where a person has to mark. */
  private static boolean asksCertainty(Behaviour behaviour, Question question) {
    return behaviour.asksCertainty() && !Wish.MARKED_BY_A_PERSON.contains(question.kind());
  }
}
