package org.hikiwake.quiz.assembly;

import java.util.StringJoiner;
import org.hikiwake.core.reading.ReadingId;
import org.hikiwake.core.topic.TopicId;
import org.hikiwake.quiz.question.Kind;
import org.hikiwake.quiz.version.FamilyId;
import org.jspecify.annotations.Nullable;

/**
 * Some of a bank's questions: those that are all of what is given here. What is null is left open.
 *
 * @param reading the question asks about this reading, be it among others
 * @param topic the question bears on this topic or on one within it
 */
public record Selection(
    @Nullable ReadingId reading,
    @Nullable TopicId topic,
    @Nullable FamilyId family,
    @Nullable Kind kind,
    @Nullable Band band) {

  /** Every question; what the other selections begin with. */
  public static final Selection ALL = new Selection(null, null, null, null, null);

  public Selection on(ReadingId only) {
    return new Selection(only, topic, family, kind, band);
  }

  public Selection on(TopicId only) {
    return new Selection(reading, only, family, kind, band);
  }

  public Selection of(FamilyId only) {
    return new Selection(reading, topic, only, kind, band);
  }

  public Selection of(Kind only) {
    return new Selection(reading, topic, family, only, band);
  }

  public Selection within(Band only) {
    return new Selection(reading, topic, family, kind, only);
  }

  /** Whether the question is one of them. */
  public boolean takes(Candidate question) {
    return (family == null || family.equals(question.family()))
        && (kind == null || kind == question.kind())
        && (band == null || band.contains(question.difficulty()))
        && (reading == null || question.readings().contains(reading))
        && (topic == null || question.topics().contains(topic));
  }

  /** In words that follow "questions": " on topic central-asia of family holder". */
  @Override
  public String toString() {
    StringJoiner words = new StringJoiner("");
    add(words, " in reading ", reading);
    add(words, " on topic ", topic);
    add(words, " of family ", family);
    add(words, " of kind ", kind == null ? null : kind.word());
    add(words, " of difficulty ", band);
    return words.toString();
  }

  private static void add(StringJoiner words, String before, @Nullable Object value) {
    if (value != null) {
      words.add(before + value);
    }
  }
}
