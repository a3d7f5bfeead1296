package org.hikiwake.web.selftest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hikiwake.quiz.selftest.Bank;
import org.hikiwake.quiz.selftest.Wish;
import org.hikiwake.web.pack.WishForm;
import org.jspecify.annotations.Nullable;

/** What somebody wants to be asked, as JSON. */
@Schema(
    name = "Wish",
    description = "What to be asked; a list that is left out stands for everything.")
public record WishRequest(
    @Schema(required = true, examples = "\"russia-in-asia\"") @Nullable String pack,
    @Nullable List<String> readings,
    @Nullable List<String> topics,
    @Nullable List<String> kinds,
    @Schema(minimum = "1", maximum = "50", defaultValue = "10") @Nullable Integer length,
    @Schema(
            enumeration = {
              "immediate-feedback",
              "interactive",
              "deferred-feedback",
              "immediate-cbm"
            },
            defaultValue = "immediate-feedback",
            description =
                "When it is marked: at once; at once with up to three tries, each of which costs a"
                    + " third; at the end; at once and by how certain one says one is.")
        @Nullable String behaviour) {

  String packOrNone() {
    return pack == null ? "" : pack;
  }

  Wish wish(Bank bank) {
    return WishForm.of(
            bank,
            orEmpty(readings),
            orEmpty(topics),
            orEmpty(kinds),
            length == null ? "" : length.toString())
        .by(WishForm.behaviour(behaviour == null ? "" : behaviour));
  }

  private static List<String> orEmpty(@Nullable List<String> words) {
    return words == null ? List.of() : words;
  }
}
