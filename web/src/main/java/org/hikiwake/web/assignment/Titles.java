package org.hikiwake.web.assignment;

import io.quarkus.qute.i18n.MessageBundles;
import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.web.site.Input;

/** Reads what a quiz is called. */
final class Titles {

  private Titles() {}

  /** The title that was typed; where it is none, the form is told. */
  static String read(Input input) {
    String title = input.value("title").replaceAll("\\s+", " ").strip();
    BuilderMessages say = MessageBundles.get(BuilderMessages.class);
    if (title.isEmpty()) {
      input.reject("title", say.titleMissing());
    } else if (title.length() > Quiz.LONGEST_TITLE) {
      input.reject("title", say.titleTooLong(Quiz.LONGEST_TITLE));
    }
    return title;
  }
}
