package org.hikiwake.quiz.challenge;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hikiwake.quiz.attempt.Given;
import org.hikiwake.quiz.response.Response;

/** What two answers have in common that are to be decided alike. */
final class Alike {

  private Alike() {}

  /** Equal for answers that only differ in capitals and blanks, and in how certain one was. */
  static Optional<Object> of(Optional<Given> given) {
    return given.filter(one -> !one.isBlank()).map(one -> folded(one.response()));
  }

  private static Object folded(Response response) {
    return response.fold(
        new Response.Cases<Object>(
            r -> r,
            r -> r,
            r -> r,
            r -> r,
            r -> r,
            r ->
                r.gaps().entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, gap -> folded(gap.getValue()))),
            r -> folded(r.number()),
            r -> folded(r.text()),
            r -> r,
            r -> r));
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Form.NFKC)
        .strip()
        .replaceAll("\\s+", " ")
        .toLowerCase(Locale.ROOT);
  }
}
