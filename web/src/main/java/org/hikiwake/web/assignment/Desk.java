package org.hikiwake.web.assignment;

import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.web.account.Visiting;
import org.hikiwake.web.assignment.Notice.Done;
import org.hikiwake.web.site.Answers;
import org.hikiwake.web.site.Input;

/** What every page of the builder does: it changes the quiz, says so, or says why not. */
@RequestScoped
class Desk {

  private final Building building;
  private final Visiting visiting;

  Desk(Building building, Visiting visiting) {
    this.building = building;
    this.visiting = visiting;
  }

  /** Changes the quiz as it stood when the form was made; says why where that is not done. */
  Optional<String> change(Quiz now, Quiz next, Input form) {
    int seen = Numbers.read(form.value("revision"), 1, Integer.MAX_VALUE).orElse(0);
    return building
        .change(now, next, seen, visiting.signedIn().id())
        .map(MessageBundles.get(BuilderMessages.class)::refusal);
  }

  static String address(Quiz quiz, String below) {
    return "/quizzes/" + quiz.id() + "/builder" + below;
  }

  /** The builder, or a page below it, which says what was done and offers to undo it. */
  static Response seeOther(Quiz before, String below, Done done) {
    String join = below.contains("?") ? "&" : "?";
    return go(address(before, below) + join + "done=" + done.word() + "&was=" + before.revision());
  }

  static Response go(String address) {
    return Answers.seeOther(address);
  }
}
