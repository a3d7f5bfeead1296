package org.hikiwake.web.examination;

import io.quarkus.qute.i18n.MessageBundles;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hikiwake.core.pack.PackHeader;
import org.hikiwake.web.examination.Catalogue.Found;
import org.jspecify.annotations.Nullable;

/**
 * A filter as a page shows it, to be changed there.
 *
 * @param path of the page
 * @param found how many questions pass
 * @param cleared the filters that are set, each with the address without it
 * @param current the address of the page with this filter
 */
public record FilterView(
    String path,
    PackHeader pack,
    String words,
    List<FacetView> facets,
    int found,
    List<Cleared> cleared,
    String current) {

  /** A filter that is set, and where the page is without it. */
  public record Cleared(String label, String value, String address) {}

  public static FilterView of(String path, Catalogue catalogue, Filter filter, Found found) {
    Labels labels = new Labels(catalogue.pack());
    PackHeader pack = catalogue.pack().header();
    List<FacetView> facets =
        Stream.of(Facet.values())
            .map(
                facet ->
                    FacetView.of(
                        facet, found.counts().getOrDefault(facet, Map.of()), filter, labels))
            .toList();
    return new FilterView(
        path,
        pack,
        filter.words(),
        facets,
        found.questions().size(),
        cleared(path, pack, filter, facets),
        address(path, pack, filter));
  }

  private static List<Cleared> cleared(
      String path, PackHeader pack, Filter filter, List<FacetView> facets) {
    List<Cleared> cleared = new ArrayList<>();
    for (Facet facet : Facet.values()) {
      FacetView view = facets.get(facet.ordinal());
      @Nullable String chosen = view.chosen();
      if (chosen != null) {
        cleared.add(new Cleared(view.label(), chosen, address(path, pack, filter.without(facet))));
      }
    }
    if (!filter.words().isEmpty()) {
      String label = MessageBundles.get(ExaminationMessages.class).search();
      cleared.add(new Cleared(label, filter.words(), address(path, pack, filter.withoutWords())));
    }
    return cleared;
  }

  /** The address of the page with a filter. */
  public static String address(String path, PackHeader pack, Filter filter) {
    return path + "?pack=" + pack.id() + filter.query();
  }

  /** Where the page is without any filter. */
  public String open() {
    return path + "?pack=" + pack.id();
  }
}
