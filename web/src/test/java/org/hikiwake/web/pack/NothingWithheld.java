package org.hikiwake.web.pack;

import io.quarkus.test.Mock;
import jakarta.enterprise.context.ApplicationScoped;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.quiz.withholding.Asked;

/**
 * All tests share one server; what the quizzes of one ask is to be practised in another. Those that
 * are about withholding put something else in its place.
 */
@Mock
@ApplicationScoped
class NothingWithheld implements Withholding {

  @Override
  public Asked of(PackId pack) {
    return Asked.NOTHING;
  }
}
