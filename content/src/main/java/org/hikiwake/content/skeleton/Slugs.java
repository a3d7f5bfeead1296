package org.hikiwake.content.skeleton;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Makes ids out of names, each of them once. */
final class Slugs {

  private static final int LONGEST = 60;

  private final Set<String> taken = new HashSet<>();

  /**
   * @param otherwise what is taken of a name in another script
   */
  String of(String name, String otherwise) {
    String plain = plain(name);
    String slug = plain.isEmpty() ? otherwise : plain;
    String free = slug;
    for (int n = 2; !taken.add(free); n++) {
      free = slug + "-" + n;
    }
    return free;
  }

  static String plain(String name) {
    String slug =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-");
    return trimmed(slug.substring(0, Math.min(LONGEST, slug.length())));
  }

  private static String trimmed(String slug) {
    return slug.replaceAll("^-|-$", "");
  }
}
