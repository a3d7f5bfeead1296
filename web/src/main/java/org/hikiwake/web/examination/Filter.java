package org.hikiwake.web.examination;

import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.hikiwake.web.site.Fault;
import org.hikiwake.web.site.Fault.Kind;

/**
 * Which examined questions to look at: one value of a facet at most, and words that they have. It
 * is written in addresses, so that what one sees can be sent to another.
 *
 * @param words all of them stand in stem or options; empty for any
 */
public record Filter(Map<Facet, String> chosen, String words) {

  /** The parameter of the words. */
  static final String WORDS = "q";

  private static final int MOST_LETTERS = 200;

  public Filter {
    Map<Facet, String> ordered = new EnumMap<>(Facet.class);
    ordered.putAll(chosen);
    chosen = Collections.unmodifiableMap(ordered);
    words = words.strip();
  }

  /**
   * Reads an address; what is empty there stands for everything.
   *
   * @throws Fault where it asks for something that no question of the catalogue has
   */
  public static Filter read(MultivaluedMap<String, String> parameters, Catalogue catalogue) {
    Map<Facet, String> chosen = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      String value = Optional.ofNullable(parameters.getFirst(facet.word())).orElse("");
      if (!value.isBlank()) {
        chosen.put(facet, known(value, facet, catalogue));
      }
    }
    String words = Optional.ofNullable(parameters.getFirst(WORDS)).orElse("");
    return new Filter(chosen, words.substring(0, Math.min(words.length(), MOST_LETTERS)));
  }

  private static String known(String value, Facet facet, Catalogue catalogue) {
    if (!catalogue.knows(facet, value)) {
      throw new Fault(
          Kind.UNACCEPTABLE,
          "No question of this pack has the "
              + facet.word()
              + " \""
              + value
              + "\". Choose from those that are listed.");
    }
    return value;
  }

  Filter without(Facet facet) {
    Map<Facet, String> rest = new EnumMap<>(Facet.class);
    rest.putAll(chosen);
    rest.remove(facet);
    return new Filter(rest, words);
  }

  Filter withoutWords() {
    return new Filter(chosen, "");
  }

  /** Whether everything passes. */
  public boolean isOpen() {
    return chosen.isEmpty() && words.isEmpty();
  }

  /** The filter as it stands in an address, each parameter after an ampersand. */
  public String query() {
    StringBuilder query = new StringBuilder();
    chosen.forEach((facet, value) -> query.append(parameter(facet.word(), value)));
    return words.isEmpty() ? query.toString() : query.append(parameter(WORDS, words)).toString();
  }

  private static String parameter(String name, String value) {
    return "&" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
