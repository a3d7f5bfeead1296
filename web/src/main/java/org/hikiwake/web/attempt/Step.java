package org.hikiwake.web.attempt;

import java.util.Optional;
import org.hikiwake.quiz.attempt.Act;
import org.hikiwake.quiz.attempt.Item;

/**
 * What a button on a page of questions does beside saving them: {@code next}, {@code previous},
 * {@code overview}, {@code to.5}, {@code check.3}, {@code flag.3}, {@code unflag.3}.
 *
 * @param position the question that it is about, or leads to
 */
record Step(Kind kind, int position) {

  enum Kind {
    TO,
    OVERVIEW,
    CHECK,
    FLAG,
    UNFLAG
  }

  /** What nobody has ever made a button for leads on, as pressing Enter does. */
  static Step read(String word, int from) {
    String[] parts = word.split("\\.", 2);
    int position = parts.length == 2 ? number(parts[1], from) : from;
    return switch (parts[0]) {
      case "to" -> new Step(Kind.TO, position);
      case "previous" -> new Step(Kind.TO, from - 1);
      case "stay" -> new Step(Kind.TO, from);
      case "overview" -> new Step(Kind.OVERVIEW, from);
      case "check" -> new Step(Kind.CHECK, position);
      case "flag" -> new Step(Kind.FLAG, position);
      case "unflag" -> new Step(Kind.UNFLAG, position);
      default -> new Step(Kind.TO, from + 1);
    };
  }

  private static int number(String text, int otherwise) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  boolean isCheck() {
    return kind == Kind.CHECK;
  }

  /** Only the question whose button was pressed is marked at once. */
  Act actOn(Item item) {
    return isCheck() && item.position() == position ? Act.CHECK : Act.SAVE;
  }

  /** The act beside saving. */
  Optional<Act> act() {
    return switch (kind) {
      case FLAG -> Optional.of(Act.FLAG);
      case UNFLAG -> Optional.of(Act.UNFLAG);
      case CHECK, OVERVIEW, TO -> Optional.empty();
    };
  }
}
