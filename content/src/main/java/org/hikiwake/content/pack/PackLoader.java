package org.hikiwake.content.pack;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hikiwake.content.problem.Findings;
import org.hikiwake.content.problem.Place;
import org.hikiwake.content.problem.Problem;
import org.hikiwake.content.problem.ProblemCode;
import org.hikiwake.content.schema.PackSchema;
import org.hikiwake.content.schema.ShapeFault;
import org.hikiwake.content.yaml.YamlNode;
import org.hikiwake.content.yaml.YamlReader;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.core.pack.Integrity;
import org.hikiwake.core.pack.PackHeader;
import org.hikiwake.core.pack.PackParts;
import org.hikiwake.core.pack.Violation;

/**
 * Turns a pack's files into a {@link ContentPack}, or into the list of everything that is wrong
 * with them. What is wrong in one entry does not hide what is wrong in another.
 *
 * <p>Loading goes through four steps: YAML, shape (the JSON Schema), values, and what holds between
 * the entries. An entry that fails one step takes no part in the next.
 */
public final class PackLoader {

  private final PackSchema schema = new PackSchema();

  /** Loads the pack; see {@link Loading} for what may come of it. Safe for use by many threads. */
  public Loading load(PackFiles files) {
    Inspection inspection = inspect(files);
    return inspection.problems().isEmpty()
        ? new Loading.Loaded(ContentPack.of(inspection.parts()))
        : new Loading.Rejected(inspection.problems());
  }

  /** Reads as much of the pack as can be read. Safe for use by many threads. */
  public Inspection inspect(PackFiles files) {
    return new Run(files).inspect();
  }

  private final class Run {

    private final PackFiles files;
    private final Findings problems = new Findings();
    private final Gathering gathering = new Gathering(problems);
    private boolean everyFileRead;

    Run(PackFiles files) {
      this.files = files;
      files.problems().forEach(problems);
      everyFileRead = files.problems().isEmpty();
    }

    Inspection inspect() {
      files.files().forEach(this::read);
      PackHeader header = gathering.header().orElseGet(this::noHeader);
      PackParts parts = gathering.parts(header);
      Integrity.check(parts).stream().filter(this::isOwnFault).forEach(this::report);
      return new Inspection(parts, gathering.origins(), problems.all());
    }

    private void read(String file, byte[] bytes) {
      if (problems.overflowed()) {
        everyFileRead = false;
        return;
      }
      Optional<YamlNode> tree = new YamlReader(problems).read(file, bytes);
      everyFileRead &= tree.isPresent();
      tree.ifPresent(this::gather);
    }

    private void gather(YamlNode tree) {
      List<ShapeFault> faults = schema.check(tree);
      faults.stream().map(ShapeFault::problem).forEach(problems);
      if (faults.size() < PackSchema.MOST) {
        gathering.take(tree, misshapen(faults));
      } else {
        everyFileRead = false;
      }
    }

    private static Set<List<String>> misshapen(List<ShapeFault> faults) {
      return faults.stream()
          .map(fault -> fault.path().subList(0, Math.min(2, fault.path().size())))
          .collect(Collectors.toCollection(HashSet::new));
    }

    private PackHeader noHeader() {
      if (files.files().isEmpty() && everyFileRead) {
        report(
            Place.startOf("."),
            ProblemCode.EMPTY_PACK,
            "there is no .yaml file here",
            "name the folder in which the pack's files are");
      } else if (everyFileRead && !gathering.headerSeen()) {
        report(
            Place.startOf(files.files().firstKey()),
            ProblemCode.NO_HEADER,
            "no file of the pack says which pack it is",
            "add pack: with id, version, title, description, language and licence to one file");
      }
      return Gathering.PLACEHOLDER;
    }

    /** What refers to an entry that was itself rejected is not at fault. */
    private boolean isOwnFault(Violation violation) {
      return violation.code() != Violation.Code.DANGLING_REFERENCE
          || (everyFileRead && !gathering.rejectedIds().contains(readingOrId(violation.culprit())));
    }

    private static String readingOrId(String culprit) {
      return culprit.replaceFirst("#.*", "");
    }

    private void report(Violation violation) {
      Place place = gathering.origins().of(violation.subject(), violation.culprit());
      report(
          place,
          ProblemCode.valueOf(violation.code().name()),
          violation.message(),
          violation.remedy());
    }

    private void report(Place place, ProblemCode code, String message, String remedy) {
      problems.accept(new Problem(place, code, message, remedy));
    }
  }
}
