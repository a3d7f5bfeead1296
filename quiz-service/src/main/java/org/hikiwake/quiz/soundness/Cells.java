package org.hikiwake.quiz.soundness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hikiwake.core.pack.CompleteCell;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.core.reading.Reading;
import org.hikiwake.core.reading.ReadingId;
import org.hikiwake.core.reading.Section;
import org.hikiwake.core.reading.SectionId;
import org.hikiwake.core.statement.Position;
import org.hikiwake.core.topic.TopicId;

/**
 * What each author holds on each topic in each reading. That is all that he says on it there where
 * the pack declares so for every section of the reading.
 */
final class Cells {

  private final Map<Place, Cell> cells = new HashMap<>();

  private record Place(Voice holder, TopicId topic, ReadingId reading) {}

  Cells(ContentPack pack, Facts facts) {
    Map<Place, List<Said>> views = views(facts);
    views.forEach((place, held) -> cells.put(place, Cell.open(held)));
    Map<ReadingId, Integer> sections = new HashMap<>();
    pack.parts().readings().forEach(r -> sections.put(r.id(), r.sections().size()));
    declared(pack, facts)
        .forEach(
            (place, count) -> {
              if (count.equals(sections.get(place.reading()))) {
                cells.put(place, Cell.complete(views.getOrDefault(place, List.of())));
              }
            });
  }

  private static Map<Place, List<Said>> views(Facts facts) {
    Map<Place, List<Said>> views = new HashMap<>();
    for (Said said : facts.everything()) {
      facts.asPosition(said).ifPresent(position -> file(said, position, views));
    }
    return views;
  }

  private static void file(Said said, Position position, Map<Place, List<Said>> views) {
    for (ReadingId reading : said.readings()) {
      for (Voice holder : said.holders()) {
        Place place = new Place(holder, position.stance().topic(), reading);
        views.computeIfAbsent(place, unused -> new ArrayList<>(1)).add(said);
      }
    }
  }

  /** In how many sections of the reading. */
  private static Map<Place, Integer> declared(ContentPack pack, Facts facts) {
    Map<SectionId, ReadingId> readings = new HashMap<>();
    for (Reading reading : pack.parts().readings()) {
      for (Section section : reading.sections()) {
        readings.put(section.id(), reading.id());
      }
    }
    Map<Place, Integer> declared = new HashMap<>();
    for (CompleteCell cell : pack.parts().cells()) {
      ReadingId reading = readings.get(cell.section());
      if (reading != null) {
        declared.merge(
            new Place(facts.voice(cell.holder()), cell.topic(), reading), 1, Integer::sum);
      }
    }
    return declared;
  }

  Cell at(Voice holder, TopicId topic, ReadingId reading) {
    return cells.getOrDefault(new Place(holder, topic, reading), Cell.NONE);
  }
}
