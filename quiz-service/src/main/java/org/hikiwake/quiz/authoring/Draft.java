package org.hikiwake.quiz.authoring;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.quiz.question.Kind;
import org.hikiwake.quiz.question.Question;
import org.jspecify.annotations.Nullable;

/**
 * A question as a person types it: a kind, and texts in fields. Every kind has its own fields, of
 * which those that repeat are numbered from 1: {@code text.1}, {@code text.2}. Nothing that was
 * typed is ever lost, be it right or wrong.
 *
 * @param fields the name of each field to what stands in it
 */
public record Draft(Kind kind, Map<String, String> fields) {

  /** The most numbered fields of one name. */
  public static final int MOST_ROWS = 20;

  /** Characters in the longest text of a field. */
  public static final int LONGEST = 2_000;

  public Draft {
    fields = Map.copyOf(fields);
  }

  /** What is wrong with a field. */
  public enum Problem {
    MISSING,
    TOO_LONG,
    /** Two parts that have to be told apart read the same. */
    ALIKE,
    TOO_FEW,
    TOO_MANY,
    NONE_RIGHT,
    SEVERAL_RIGHT,
    NOT_A_NUMBER,
    /** A number that cannot be: below zero, or more than there is. */
    OUT_OF_RANGE,
    /** Brackets that open and do not close, or close and did not open. */
    UNBALANCED,
    NO_GAP,
    UNKNOWN_READING,
    UNKNOWN_SOURCE,
    UNKNOWN_PARAGRAPH,
    /** A place that cannot be read. */
    UNREADABLE_PLACE,
    /** A paragraph of which the pack has no words yet, so that some have to be given. */
    WORDS_MISSING,
    TOO_MANY_WORDS
  }

  /**
   * What was read of a draft.
   *
   * @param question nothing where there is a problem
   * @param problems by the fields, in reading order
   */
  public record Reading(@Nullable Question question, Map<String, Problem> problems) {}

  /** Makes the question, or says what is wrong with it; the pack says which places there are. */
  public Reading read(ContentPack pack) {
    Fields reader = new Fields(fields);
    Question question = new DraftReader(reader, new Places(pack, reader)).read(kind);
    return new Reading(
        reader.problems().isEmpty() ? question : null, new LinkedHashMap<>(reader.problems()));
  }

  /** The draft that reads as the question. */
  public static Draft of(Question question) {
    return DraftWriter.write(question);
  }

  /** What stands in a field, without the spaces around it; an empty text where nothing does. */
  public String field(String name) {
    return fields.getOrDefault(name, "").strip();
  }

  /** How many numbered rows have anything in them, up to the last that has. */
  public int rows() {
    int last = 0;
    for (int n = 1; n <= MOST_ROWS; n++) {
      int row = n;
      if (fields.entrySet().stream()
          .anyMatch(e -> e.getKey().endsWith("." + row) && !e.getValue().isBlank())) {
        last = n;
      }
    }
    return last;
  }
}
