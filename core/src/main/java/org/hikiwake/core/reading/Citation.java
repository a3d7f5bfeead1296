package org.hikiwake.core.reading;

import java.util.Optional;
import java.util.function.Function;
import org.hikiwake.core.value.Text;
import org.jspecify.annotations.Nullable;

/** Where something is said: in a paragraph of a reading, or in a source outside the readings. */
public sealed interface Citation {

  <T> T fold(Function<InReading, T> inReading, Function<Outside, T> outside);

  /** The paragraph that it points into; empty for a source outside the readings. */
  Optional<ParagraphRef> paragraph();

  /** A paragraph of a reading, with words that stand in it. */
  record InReading(ParagraphRef at, Anchor anchor) implements Citation {

    @Override
    public <T> T fold(Function<InReading, T> inReading, Function<Outside, T> outside) {
      return inReading.apply(this);
    }

    @Override
    public Optional<ParagraphRef> paragraph() {
      return Optional.of(at);
    }
  }

  /**
   * A source that is not among the readings; whatever shows it says so.
   *
   * @param where the place in the source, where it has one
   */
  record Outside(SourceId source, @Nullable String where) implements Citation {

    public Outside {
      if (where != null) {
        where = Text.require(where, "a place in a source", 120);
      }
    }

    @Override
    public <T> T fold(Function<InReading, T> inReading, Function<Outside, T> outside) {
      return outside.apply(this);
    }

    @Override
    public Optional<ParagraphRef> paragraph() {
      return Optional.empty();
    }
  }
}
