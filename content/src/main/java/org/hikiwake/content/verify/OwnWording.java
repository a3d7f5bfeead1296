package org.hikiwake.content.verify;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hikiwake.content.pack.PackFiles;
import org.hikiwake.content.problem.Place;
import org.hikiwake.content.problem.Problem;
import org.hikiwake.content.problem.ProblemCode;
import org.hikiwake.core.author.Author;
import org.hikiwake.core.pack.PackParts;
import org.hikiwake.core.reading.Authorship;
import org.hikiwake.core.reading.Reading;
import org.hikiwake.core.reading.Section;

/**
 * No file of a pack, its comments included, has seven words in a row from a text; titles, names and
 * affiliations may be the text's own.
 */
final class OwnWording {

  private final Map<String, String> owners = new HashMap<>();
  private final Set<String> allowed = new HashSet<>();

  OwnWording(PackParts parts, Map<Reading, Text> texts) {
    texts.forEach(this::learn);
    parts.readings().forEach(this::allow);
    parts.authors().stream().flatMap(OwnWording::names).forEach(this::allow);
    parts.sources().forEach(source -> allow(source.title()));
  }

  private void learn(Reading reading, Text text) {
    List<String> paragraphs = text.paragraphs();
    for (int i = 0; i < paragraphs.size(); i++) {
      String place = reading.id() + "#" + (i + 1);
      Words.runs(Words.in(paragraphs.get(i)).toList())
          .forEach(run -> owners.putIfAbsent(run, place));
    }
  }

  private void allow(Reading reading) {
    allow(reading.title());
    reading.sections().stream().flatMap(OwnWording::namesIn).forEach(this::allow);
  }

  private static Stream<String> namesIn(Section section) {
    Stream<String> affiliations =
        section
            .authorship()
            .fold(
                new Authorship.Cases<>(
                    signed ->
                        signed.bylines().stream().flatMap(b -> Stream.ofNullable(b.affiliation())),
                    inferred -> Stream.<String>empty(),
                    unsigned -> Stream.<String>empty()));
    return Stream.concat(Stream.of(section.title()), affiliations);
  }

  private static Stream<String> names(Author author) {
    return author.names().all().stream();
  }

  private void allow(String name) {
    Words.runs(Words.in(name).toList()).forEach(allowed::add);
  }

  Stream<Problem> problems(PackFiles files) {
    return owners.isEmpty()
        ? Stream.empty()
        : files.files().entrySet().stream()
            .flatMap(file -> problems(file.getKey(), file.getValue()));
  }

  private Stream<Problem> problems(String file, byte[] bytes) {
    List<String> words = new ArrayList<>();
    List<Integer> lines = new ArrayList<>();
    int[] line = {0};
    new String(bytes, StandardCharsets.UTF_8)
        .lines()
        .forEach(
            text -> {
              line[0]++;
              Words.in(text)
                  .forEach(
                      word -> {
                        words.add(word);
                        lines.add(line[0]);
                      });
            });
    return copied(words).stream().map(start -> problem(file, lines.get(start), words, start));
  }

  /** Where copied runs begin; a longer copy is told once. */
  private List<Integer> copied(List<String> words) {
    List<Integer> starts = new ArrayList<>();
    int told = -1;
    for (int start = 0; start + Words.RUN <= words.size(); start++) {
      String run = Words.run(words, start);
      if (owners.containsKey(run) && !allowed.contains(run)) {
        if (start > told) {
          starts.add(start);
        }
        told = start + Words.RUN;
      }
    }
    return starts;
  }

  private Problem problem(String file, int line, List<String> words, int start) {
    String run = Words.run(words, start);
    return new Problem(
        new Place(file, line, 1),
        ProblemCode.COPIED_WORDING,
        "\"" + run + " …\" stands so in " + owners.get(run),
        "say it in words of your own; up to six words in a row may be shared");
  }
}
