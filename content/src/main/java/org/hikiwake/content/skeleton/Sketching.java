package org.hikiwake.content.skeleton;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hikiwake.core.reading.ParagraphRole;
import org.hikiwake.core.value.InvalidValue;
import org.hikiwake.core.value.Text;

/** Guesses at the readings of one pack; what it gives ids to, it does not give them twice. */
final class Sketching {

  private final Slugs readings = new Slugs();
  private final Slugs sections = new Slugs();
  private final Slugs ids = new Slugs();
  private final Map<String, AuthorSketch> authors = new HashMap<>();

  ReadingSketch sketch(SourceText source) {
    List<String> paragraphs = source.text().paragraphs();
    String id = readings.of(source.file().replaceFirst("\\.[A-Za-z]+$", ""), "reading");
    List<ParagraphRole> roles = RoleGuess.of(paragraphs);
    return new ReadingSketch(
        id, title(source), source, roles, new InReading(id, paragraphs, roles).sections());
  }

  private static String title(SourceText source) {
    return sound(source.text().paragraphs().get(0), 300).orElse(source.file());
  }

  /** What a pack may contain as a name or title. */
  private static Optional<String> sound(String text, int longest) {
    try {
      return Optional.of(Text.require(text, "a title", longest));
    } catch (InvalidValue e) {
      return Optional.empty();
    }
  }

  private AuthorSketch author(String name) {
    return authors.computeIfAbsent(
        name.toLowerCase(Locale.ROOT), unused -> new AuthorSketch(ids.of(name, "author"), name));
  }

  /** The sections of one reading: each begins with the heading above its byline. */
  private final class InReading {

    private final String id;
    private final List<String> paragraphs;
    private final List<ParagraphRole> roles;

    InReading(String id, List<String> paragraphs, List<ParagraphRole> roles) {
      this.id = id;
      this.paragraphs = paragraphs;
      this.roles = roles;
    }

    List<SectionSketch> sections() {
      List<Integer> bylines =
          IntStream.range(0, roles.size()).filter(this::opensSection).boxed().toList();
      List<SectionSketch> found = new ArrayList<>();
      for (int i = 0; i < bylines.size(); i++) {
        int first = i == 0 ? 0 : start(bylines.get(i));
        int end = i + 1 < bylines.size() ? start(bylines.get(i + 1)) : roles.size();
        found.add(signed(bylines.get(i), first, end));
      }
      return found.isEmpty() ? List.of(unsigned()) : found;
    }

    /** A byline that can be used, with a body after it or as the signature of the whole. */
    private boolean opensSection(int index) {
      boolean usable =
          roles.get(index) == ParagraphRole.BYLINE
              && Byline.in(paragraphs.get(index)).orElseThrow().names().stream()
                  .allMatch(name -> sound(name, 120).isPresent());
      boolean last = !roles.subList(index, roles.size()).contains(ParagraphRole.BODY);
      boolean only = !roles.subList(0, index).contains(ParagraphRole.BYLINE);
      return usable && (!last || only);
    }

    private int start(int byline) {
      return byline > 0 && roles.get(byline - 1) == ParagraphRole.HEADING ? byline - 1 : byline;
    }

    private SectionSketch signed(int byline, int first, int end) {
      Byline line = Byline.in(paragraphs.get(byline)).orElseThrow();
      List<AuthorSketch> by = line.names().stream().distinct().map(Sketching.this::author).toList();
      String name = by.get(0).id() + "-" + id;
      return new SectionSketch(
          sections.of(name, "section"),
          String.join(" and ", line.names()),
          first + 1,
          end,
          byline + 1,
          by,
          sound(line.affiliation(), 300).orElse(""));
    }

    private SectionSketch unsigned() {
      AuthorSketch voice = new AuthorSketch(ids.of("voice-of-" + id, "voice"), "the text " + id);
      return new SectionSketch(
          sections.of(id, "section"), "All of it", 1, roles.size(), 0, List.of(voice), "");
    }
  }
}
