package org.hikiwake.content.verify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hikiwake.content.pack.Inspection;
import org.hikiwake.content.pack.PackFiles;
import org.hikiwake.content.pack.PackLoader;
import org.hikiwake.content.problem.Problem;
import org.hikiwake.content.problem.ProblemCode;
import org.hikiwake.core.pack.PackHeader;
import org.hikiwake.core.pack.Violation.Kind;
import org.hikiwake.core.pack.Violation.Subject;
import org.hikiwake.core.reading.Reading;

/**
 * Holds a pack against its texts: that they are the texts that were modelled, that every anchor
 * stands where it is cited, that bylines are printed, that no sentence of a complete paragraph is
 * without an anchor, and that the wording is our own. Time and memory grow linearly in the pack and
 * the texts.
 */
public final class Verifier {

  private final PackLoader loader = new PackLoader();

  /** Verifies everything that can be, whatever else is wrong. */
  public Verification verify(PackFiles files, Texts texts, Progress progress) {
    return new Run(files, texts, progress).verify();
  }

  private final class Run {

    private final PackFiles files;
    private final Texts texts;
    private final Progress progress;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Unchecked> unchecked = new ArrayList<>();

    Run(PackFiles files, Texts texts, Progress progress) {
      this.files = files;
      this.texts = texts;
      this.progress = progress;
    }

    Verification verify() {
      progress.begins("reading " + files.files().size() + " files");
      Inspection inspection = loader.inspect(files);
      problems.addAll(inspection.problems());
      Map<Reading, Text> found = find(inspection);
      checks(inspection, found).forEach(problems::add);
      progress.begins("counting what is covered");
      PackHeader header = inspection.parts().header();
      return new Verification(
          header.id() + " " + header.version(),
          problems,
          unchecked,
          Coverage.of(inspection.parts()));
    }

    private Map<Reading, Text> find(Inspection inspection) {
      Map<Reading, Text> found = new LinkedHashMap<>();
      for (Reading reading : inspection.parts().readings()) {
        try {
          texts
              .of(reading)
              .ifPresentOrElse(
                  text -> found.put(reading, text), () -> unchecked.add(unchecked(reading)));
        } catch (UnreadableText e) {
          problems.add(unreadable(inspection, reading, e));
        }
      }
      return found;
    }

    private Unchecked unchecked(Reading reading) {
      return new Unchecked(reading.id().value(), reading.text(), Unchecked.ALL);
    }

    private Problem unreadable(Inspection inspection, Reading reading, UnreadableText e) {
      return new Problem(
          inspection.origins().of(Subject.of(Kind.READING, reading.id()), reading.text()),
          ProblemCode.TEXT_UNREADABLE,
          e.getMessage(),
          e.remedy());
    }

    private Stream<Problem> checks(Inspection inspection, Map<Reading, Text> found) {
      CitedWords cited = new CitedWords(inspection, found);
      progress.begins("checking paragraphs, anchors and bylines of " + found.size() + " texts");
      List<Problem> placed =
          Stream.of(
                  found.entrySet().stream()
                      .flatMap(
                          e -> new Paragraphs(inspection, e.getKey(), e.getValue()).problems()),
                  cited.problems(),
                  new CompleteParagraphs(inspection, found).problems())
              .flatMap(problems -> problems)
              .toList();
      progress.begins("comparing the wording");
      return Stream.concat(
          placed.stream(), new OwnWording(inspection.parts(), found).problems(files));
    }
  }
}
