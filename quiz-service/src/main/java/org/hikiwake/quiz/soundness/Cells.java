package org.hikiwake.quiz.soundness;

import java.util.HashMap;
import java.util.Map;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.pack.CompleteCell;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.core.reading.Reading;
import org.hikiwake.core.reading.ReadingId;
import org.hikiwake.core.reading.Section;
import org.hikiwake.core.reading.SectionId;
import org.hikiwake.core.topic.TopicId;

/** In which readings all that an author says on a topic is modelled: in every section of it. */
final class Cells {

  private final Map<ReadingId, Integer> sections = new HashMap<>();
  private final Map<Cell, Integer> declared = new HashMap<>();

  private record Cell(ReadingId reading, TopicId topic, AuthorId holder) {}

  Cells(ContentPack pack) {
    Map<SectionId, ReadingId> readings = new HashMap<>();
    for (Reading reading : pack.parts().readings()) {
      sections.put(reading.id(), reading.sections().size());
      for (Section section : reading.sections()) {
        readings.put(section.id(), reading.id());
      }
    }
    for (CompleteCell cell : pack.parts().cells()) {
      ReadingId reading = readings.get(cell.section());
      if (reading != null) {
        declared.merge(new Cell(reading, cell.topic(), cell.holder()), 1, Integer::sum);
      }
    }
  }

  boolean complete(ReadingId reading, TopicId topic, AuthorId holder) {
    Integer there = declared.get(new Cell(reading, topic, holder));
    return there != null && there.equals(sections.get(reading));
  }
}
