package org.hikiwake.content.skeleton;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hikiwake.core.reading.Fingerprint;
import org.hikiwake.core.value.Invisible;

/**
 * A reading as YAML: its paragraphs with what they are there for and their fingerprints, and its
 * sections.
 *
 * @param about the lines that say where and when it appeared
 */
record ReadingPage(ReadingSketch reading, List<String> about) {

  private static final int SHOWN_WORDS = 4;

  /** What a person has to say, because no text says it for sure. */
  static ReadingPage unknown(ReadingSketch reading, NewPack pack) {
    return new ReadingPage(
        reading,
        List.of(
            "publisher: \"TODO: the journal, site or institution\"",
            "date: \"" + pack.begun().iso() + "\" # TODO: when it appeared",
            "date-inferred-from: \"TODO: drop this line where the text prints its date\""));
  }

  String yaml() {
    List<String> lines = new ArrayList<>(List.of("readings:", "  - id: " + reading.id()));
    lines.add("    title: " + Yaml.text(reading.title()));
    about.forEach(line -> lines.add("    " + line));
    lines.add("    text: " + Yaml.quoted(reading.source().file()));
    lines.add("    # The roles are guesses; correct those that are wrong.");
    lines.add("    paragraphs:");
    for (int i = 0; i < reading.paragraphs().size(); i++) {
      lines.add("      " + paragraph(i));
    }
    lines.add("    sections:");
    reading.sections().forEach(section -> lines.addAll(section(section)));
    return String.join("\n", lines) + "\n";
  }

  private String paragraph(int index) {
    String paragraph = reading.paragraphs().get(index);
    return "- {n: "
        + (index + 1)
        + ", role: "
        + reading.roles().get(index).name().toLowerCase(Locale.ROOT)
        + ", print: \""
        + Fingerprint.of(paragraph).hex()
        + "\"} # "
        + firstWords(paragraph);
  }

  /** As many as may be an anchor; a text is not to be copied into its model. */
  static String firstWords(String paragraph) {
    String words =
        Arrays.stream(paragraph.split("[^\\p{L}\\p{N}'’]+"))
            .filter(word -> !word.isEmpty())
            .limit(SHOWN_WORDS)
            .collect(Collectors.joining(" "));
    return Invisible.in(words).isPresent() ? "…" : words;
  }

  private List<String> section(SectionSketch section) {
    List<String> lines = new ArrayList<>(List.of("      - id: " + section.id()));
    lines.add("        title: " + Yaml.text(section.title()));
    lines.add("        first: " + section.first());
    lines.add("        last: " + section.last());
    if (section.byline() == 0) {
      lines.add("        # TODO: signed or inferred instead, where it is known who wrote this");
      lines.add("        unsigned: " + section.authors().get(0).id());
    } else {
      lines.add("        signed:");
      section.authors().forEach(author -> lines.addAll(byline(section, author)));
    }
    return lines;
  }

  private List<String> byline(SectionSketch section, AuthorSketch author) {
    List<String> lines = new ArrayList<>(List.of("          - author: " + author.id()));
    lines.add("            at: \"" + reading.id() + "#" + section.byline() + "\"");
    if (!section.affiliation().isEmpty()) {
      lines.add("            affiliation: " + Yaml.quoted(section.affiliation()));
    }
    return lines;
  }
}
