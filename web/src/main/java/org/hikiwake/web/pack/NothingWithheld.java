package org.hikiwake.web.pack;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.quiz.withholding.Asked;

/** Where there are no quizzes, everything may be practised. */
@DefaultBean
@ApplicationScoped
class NothingWithheld implements Withholding {

  @Override
  public Asked of(PackId pack) {
    return Asked.NOTHING;
  }
}
