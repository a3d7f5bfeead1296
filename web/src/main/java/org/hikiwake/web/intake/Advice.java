package org.hikiwake.web.intake;

import io.quarkus.qute.TemplateExtension;
import org.hikiwake.content.problem.Problem;

/** Says in a whole sentence what to do about a problem: a remedy may be a question. */
@TemplateExtension
final class Advice {

  private Advice() {}

  static String advice(Problem problem) {
    return problem.remedy().endsWith("?") ? problem.remedy() : problem.remedy() + ".";
  }
}
