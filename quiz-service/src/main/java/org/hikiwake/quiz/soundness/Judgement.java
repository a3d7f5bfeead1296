package org.hikiwake.quiz.soundness;

import java.util.List;
import org.hikiwake.core.statement.StatementId;

/**
 * What is proved of an answer.
 *
 * @param statements what the rule was applied to; may be empty where it rests on a declaration
 */
public record Judgement(Truth truth, Rule rule, List<StatementId> statements) {

  public Judgement {
    statements = List.copyOf(statements);
  }

  static Judgement right(Rule rule, Said... on) {
    return new Judgement(Truth.RIGHT, rule, ids(on));
  }

  static Judgement wrong(Rule rule, Said... on) {
    return new Judgement(Truth.WRONG, rule, ids(on));
  }

  static Judgement unproved(Rule rule, Said... on) {
    return new Judgement(Truth.UNPROVED, rule, ids(on));
  }

  private static List<StatementId> ids(Said... on) {
    StatementId[] ids = new StatementId[on.length];
    for (int i = 0; i < on.length; i++) {
      ids[i] = on[i].id();
    }
    return List.of(ids);
  }

  /** The same proof where it makes an answer right that it made wrong: who does not hold it? */
  Judgement turned() {
    return switch (truth) {
      case RIGHT -> new Judgement(Truth.WRONG, rule, statements);
      case WRONG -> new Judgement(Truth.RIGHT, rule, statements);
      case UNPROVED -> this;
    };
  }

  boolean isRight() {
    return truth == Truth.RIGHT;
  }

  boolean isWrong() {
    return truth == Truth.WRONG;
  }

  /**
   * What is proved of a text that may mean several things: right where one of them is, wrong only
   * where all are.
   */
  static Judgement ofAny(List<Judgement> readings) {
    Judgement worst = readings.isEmpty() ? unproved(Rule.UNREADABLE) : readings.get(0);
    for (Judgement judgement : readings) {
      if (judgement.isRight()) {
        return judgement;
      }
      worst = worst.isWrong() ? judgement : worst;
    }
    return worst;
  }

  /** Wrong where all are wrong; otherwise the first that is not. */
  static Judgement ofAll(List<Judgement> judgements) {
    return judgements.stream()
        .filter(judgement -> !judgement.isWrong())
        .findFirst()
        .orElseGet(() -> judgements.isEmpty() ? unproved(Rule.UNKNOWN) : judgements.get(0));
  }
}
