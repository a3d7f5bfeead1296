package org.hikiwake.web.intake;

import org.jspecify.annotations.Nullable;

/**
 * The form to import a pack, with what came of the last try.
 *
 * @param error one sentence, where that is all there is to say
 */
public record ImportView(
    @Nullable String error, @Nullable Objection objection, @Nullable ProblemsView problems) {

  static ImportView empty() {
    return new ImportView(null, null, null);
  }

  static ImportView error(String error) {
    return new ImportView(error, null, null);
  }
}
