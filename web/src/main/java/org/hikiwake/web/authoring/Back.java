package org.hikiwake.web.authoring;

import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hikiwake.core.value.RandomId;
import org.hikiwake.web.site.Input;

/**
 * Where somebody came from and goes back to: a part of the queue, or a quiz.
 *
 * @param query of the address, without what was said to this page alone
 * @param quiz the quiz that he builds; nothing where he reviews
 */
record Back(String query, Optional<String> quiz) {

  static Back read(UriInfo uri) {
    String query = Optional.ofNullable(uri.getRequestUri().getRawQuery()).orElse("");
    String quiz = Input.of(uri.getQueryParameters()).value("quiz");
    return new Back(
        Stream.of(query.split("&"))
            .filter(part -> !part.matches("(from|at|after|done)=.*"))
            .collect(Collectors.joining("&")),
        Optional.of(quiz).filter(RandomId::isOne));
  }

  /** To the question, which is to be decided on. */
  String undecided(String question) {
    return quiz.map(Back::review)
        .orElseGet(() -> "/review?" + query + "&at=" + question + "#question");
  }

  /** On from the question, which was accepted. */
  String accepted(String question) {
    return quiz.map(Back::review)
        .orElseGet(
            () -> "/review?" + query + "&after=" + question + "&done=" + question + "#question");
  }

  private static String review(String quiz) {
    return "/quizzes/" + quiz + "/builder/review#question";
  }
}
