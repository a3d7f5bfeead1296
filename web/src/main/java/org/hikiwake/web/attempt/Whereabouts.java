package org.hikiwake.web.attempt;

import io.quarkus.qute.i18n.MessageBundles;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.hikiwake.quiz.assignment.Access.Coming;
import org.hikiwake.quiz.assignment.Access.Obstacle;
import org.hikiwake.quiz.assignment.QuizId;
import org.hikiwake.web.assignment.Quizzes;
import org.hikiwake.web.site.Fault;
import org.hikiwake.web.site.Fault.Kind;

/**
 * From where, and in which browser, somebody comes to take a quiz. Asked is what its instructor has
 * said by now: who is let in by mistake, or kept out, need not begin anew.
 */
@RequestScoped
class Whereabouts {

  private static final String REQUEST_HASH = "X-SafeExamBrowser-RequestHash";
  private static final String CONFIG_HASH = "X-SafeExamBrowser-ConfigKeyHash";

  private final Quizzes quizzes;
  private final HttpServerRequest request;

  Whereabouts(Quizzes quizzes, HttpServerRequest request) {
    this.quizzes = quizzes;
    this.request = request;
  }

  /** Lets who is in the right place go on. */
  void check(QuizId quiz) {
    obstacle(quiz)
        .ifPresent(
            why -> {
              throw new Fault(Kind.NOT_HERE, why);
            });
  }

  /** Why a quiz cannot be taken from here, and what to do; empty where it can. */
  Optional<String> obstacle(QuizId quiz) {
    return quizzes.access(quiz).obstacle(coming()).map(this::told);
  }

  private Coming coming() {
    return new Coming(address(), request.absoluteURI(), sent(REQUEST_HASH), sent(CONFIG_HASH));
  }

  /** That of the connection, or what a proxy says, where the server is told to believe one. */
  private String address() {
    return request.remoteAddress() == null ? "" : request.remoteAddress().hostAddress();
  }

  private String sent(String header) {
    return Optional.ofNullable(request.getHeader(header)).orElse("");
  }

  private String told(Obstacle obstacle) {
    AttemptMessages say = MessageBundles.get(AttemptMessages.class);
    return switch (obstacle) {
      case ADDRESS -> say.wrongAddress(address());
      case BROWSER -> say.wrongBrowser();
    };
  }
}
