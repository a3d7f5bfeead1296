package org.hikiwake.web.question;

import io.quarkus.qute.TemplateExtension;
import org.hikiwake.quiz.presentation.PresentedSegment;
import org.jspecify.annotations.Nullable;

/** What a template asks of the pieces of a text with gaps. */
@TemplateExtension
final class Segments {

  private Segments() {}

  /** The words of a piece that is given; null for a gap. */
  static @Nullable String words(PresentedSegment segment) {
    return segment.<@Nullable String>fold(PresentedSegment.Words::text, gap -> null);
  }

  /** The id of a gap; empty for words. */
  static String gap(PresentedSegment segment) {
    return segment.fold(words -> "", gap -> gap.gap().value());
  }
}
