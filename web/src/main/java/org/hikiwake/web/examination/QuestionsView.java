package org.hikiwake.web.examination;

import io.quarkus.qute.i18n.MessageBundles;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hikiwake.core.pack.PackHeader;
import org.hikiwake.web.examination.Catalogue.Found;
import org.hikiwake.web.pack.PackView;
import org.hikiwake.web.site.Paging;
import org.jspecify.annotations.Nullable;

/**
 * A page of a pack's examined questions.
 *
 * @param found how many pass the filter, on all pages together
 * @param cleared the filters that are set, each with the address without it
 */
public record QuestionsView(
    Head head,
    String words,
    List<FacetView> facets,
    int found,
    List<Cleared> cleared,
    List<ExaminedView> questions,
    Paging paging) {

  static final int PER_PAGE = 20;

  /** A filter that is set, and where the page is without it. */
  public record Cleared(String label, String value, String address) {}

  static QuestionsView of(
      Head head, Catalogue catalogue, Filter filter, @Nullable String page, PackView pack) {
    Labels labels = new Labels(catalogue.pack());
    Found found = catalogue.find(filter);
    String address = address(head.pack(), filter);
    Paging paging = Paging.of(address, page, found.questions().size(), PER_PAGE);
    List<FacetView> facets =
        Stream.of(Facet.values())
            .map(
                facet ->
                    FacetView.of(
                        facet, found.counts().getOrDefault(facet, Map.of()), filter, labels))
            .toList();
    return new QuestionsView(
        head,
        filter.words(),
        facets,
        found.questions().size(),
        cleared(head.pack(), filter, facets),
        paging.of(found.questions(), PER_PAGE).stream()
            .map(question -> ExaminedView.of(question, pack))
            .toList(),
        paging);
  }

  private static List<Cleared> cleared(PackHeader pack, Filter filter, List<FacetView> facets) {
    List<Cleared> cleared = new ArrayList<>();
    for (Facet facet : Facet.values()) {
      FacetView view = facets.get(facet.ordinal());
      if (view.chosen() != null) {
        cleared.add(new Cleared(view.label(), view.chosen(), address(pack, filter.without(facet))));
      }
    }
    if (!filter.words().isEmpty()) {
      String label = MessageBundles.get(ExaminationMessages.class).search();
      cleared.add(new Cleared(label, filter.words(), address(pack, filter.withoutWords())));
    }
    return cleared;
  }

  private static String address(PackHeader pack, Filter filter) {
    return "/questions?pack=" + pack.id() + filter.query();
  }
}
