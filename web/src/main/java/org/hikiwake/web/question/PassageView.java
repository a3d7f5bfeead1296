package org.hikiwake.web.question;

import java.util.List;
import org.hikiwake.quiz.presentation.PresentedHotText;
import org.hikiwake.quiz.response.PartId;
import org.hikiwake.web.pack.PackView;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph that may be chosen, with its text laid in.
 *
 * @param text null where it is not at hand: then the reader has to look it up
 */
public record PassageView(PartId id, String name, @Nullable String text) {

  static List<PassageView> of(PresentedHotText question, PackView pack) {
    return question.passages().stream()
        .map(p -> new PassageView(p.id(), p.text(), pack.text(p.at()).orElse(null)))
        .toList();
  }
}
