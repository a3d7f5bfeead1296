package org.hikiwake.web.examination;

import io.quarkus.qute.i18n.MessageBundles;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A facet as a page offers it.
 *
 * @param label its name in words
 * @param chosen what is chosen of it, in words; null for everything
 * @param choices what would leave something, and what is chosen
 */
public record FacetView(String word, String label, @Nullable String chosen, List<Choice> choices) {

  /**
   * A value that one can choose.
   *
   * @param narrower whether it stands below the one before it
   * @param count how many questions it would leave beside the other filters
   */
  public record Choice(String value, String label, boolean narrower, int count, boolean chosen) {}

  static FacetView of(Facet facet, Map<String, Integer> counts, Filter filter, Labels labels) {
    String chosen = filter.chosen().get(facet);
    List<Choice> choices =
        labels.ordered(facet, counts.keySet()).stream()
            .map(
                value ->
                    new Choice(
                        value,
                        labels.of(facet, value),
                        labels.isNarrower(facet, value),
                        counts.getOrDefault(value, 0),
                        value.equals(chosen)))
            .filter(choice -> choice.count() > 0 || choice.chosen())
            .toList();
    return new FacetView(
        facet.word(),
        MessageBundles.get(ExaminationMessages.class).facet(facet),
        chosen == null ? null : labels.of(facet, chosen),
        choices);
  }
}
