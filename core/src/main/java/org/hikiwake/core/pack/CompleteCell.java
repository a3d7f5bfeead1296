package org.hikiwake.core.pack;

import java.util.Comparator;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.reading.SectionId;
import org.hikiwake.core.topic.TopicId;
import org.hikiwake.core.value.Id;

/**
 * A declaration that the pack models everything that the holder holds on the topic in the section,
 * so that what is not there is not held there. Without it, absence proves nothing.
 */
public record CompleteCell(SectionId section, TopicId topic, AuthorId holder) {

  static final Comparator<CompleteCell> ORDER =
      Comparator.<CompleteCell, Id>comparing(CompleteCell::section, Id.ORDER)
          .thenComparing(CompleteCell::topic, Id.ORDER)
          .thenComparing(CompleteCell::holder, Id.ORDER);
}
