package org.hikiwake.core.author;

import java.util.ArrayList;
import java.util.List;
import org.hikiwake.core.value.Text;

/**
 * What an author is called.
 *
 * @param display the full name as it stands inside a sentence: "Sergey Radchenko", "the Kremlin"
 * @param brief the short form for a second mention: "Radchenko"
 * @param aliases other names and transliterations under which the same author appears
 * @param plural whether a verb after the name is plural: "most Russian experts hold"
 */
public record Names(String display, String brief, List<String> aliases, boolean plural) {

  static final int MAX_LENGTH = 120;

  public Names {
    display = Text.require(display, "a name", MAX_LENGTH);
    brief = Text.require(brief, "a short name", MAX_LENGTH);
    aliases = aliases.stream().map(a -> Text.require(a, "an alias", MAX_LENGTH)).toList();
  }

  /** A name without a short form or aliases. */
  public static Names of(String display) {
    return new Names(display, display, List.of(), false);
  }

  /** Every name under which the author may be meant, the display name first. */
  public List<String> all() {
    List<String> all = new ArrayList<>(List.of(display));
    if (!brief.equals(display)) {
      all.add(brief);
    }
    all.addAll(aliases);
    return List.copyOf(all);
  }

  static String requireDescription(String description) {
    return Text.require(description, "a description", 200);
  }
}
