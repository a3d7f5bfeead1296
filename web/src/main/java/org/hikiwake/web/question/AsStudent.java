package org.hikiwake.web.question;

import io.quarkus.qute.RawString;
import org.hikiwake.quiz.question.Question;
import org.hikiwake.web.pack.PackView;

/** A question as a student is asked it, to be looked at by those who are not. */
public final class AsStudent {

  private AsStudent() {}

  /** The controls with which a student answers, empty. */
  public static RawString controls(Question question, PackView pack) {
    return Controls.render(question.present(), ResponseForm.empty(ResponseForm.ALONE), pack);
  }
}
