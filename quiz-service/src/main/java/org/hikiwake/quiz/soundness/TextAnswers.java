package org.hikiwake.quiz.soundness;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hikiwake.quiz.question.AcceptedAnswers;
import org.hikiwake.quiz.question.Numeric;
import org.hikiwake.quiz.question.Option;
import org.hikiwake.quiz.question.ShortAnswer;
import org.hikiwake.quiz.response.PartId;
import org.hikiwake.quiz.soundness.Verdict.Judged;

/**
 * Answers that are read from a text, one by one.
 *
 * @param namings every wording of what an answer means, by which a stem gives it away
 * @param others what could be written instead
 */
record TextAnswers(Judge judge, Function<String, List<String>> namings, Others<?> others)
    implements Answers {

  TextAnswers(Judge judge, Function<String, List<String>> namings) {
    this(judge, namings, Others.NONE);
  }

  @Override
  public Found choice(List<Option> options, Set<PartId> keys) {
    List<Judged> judged = new ArrayList<>(options.size());
    for (Option option : options) {
      String text = option.text();
      judged.add(new Judged(text, keys.contains(option.id()), judge.judge(text)));
    }
    return Found.of(judged);
  }

  /** The number and both ends of what is accepted: the tolerance must let in nothing wrong. */
  @Override
  public Found numeric(Numeric question) {
    BigDecimal value = question.value();
    Judged key = new Judged(text(value), true, judge.judge(text(value)));
    List<String> faults =
        Stream.of(value.subtract(question.tolerance()), value.add(question.tolerance()))
            .filter(end -> end.compareTo(value) != 0 && judge.judge(text(end)).isWrong())
            .map(end -> "The tolerance accepts " + text(end) + ", which is wrong.")
            .toList();
    return new Found(List.of(key), faults);
  }

  private static String text(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  /**
   * Whatever is accepted must be right and mean nothing else, nothing that is right may be refused,
   * and whatever else could be written must be ruled out.
   */
  @Override
  public Found written(ShortAnswer question) {
    AcceptedAnswers accepted = question.accepted();
    List<Judged> judged = accepted(accepted, judge::alone);
    List<String> faults = refused(accepted);
    faults.addAll(others.faults(question.stem(), accepted));
    return new Found(judged, faults);
  }

  /** Whatever is accepted, judged. */
  static List<Judged> accepted(AcceptedAnswers accepted, Function<String, Judgement> judge) {
    List<Judged> judged = new ArrayList<>(accepted.accepted().size());
    for (String answer : accepted.accepted()) {
      Judged one = new Judged(answer, true, judge.apply(answer));
      if (!isRefused(one, accepted)) {
        judged.add(one);
      }
    }
    return judged;
  }

  /** A name that others have too may be listed where it is refused for that. */
  private static boolean isRefused(Judged name, AcceptedAnswers accepted) {
    return name.judgement().rule() == Rule.AMBIGUOUS && !accepted.accepts(name.text());
  }

  private List<String> refused(AcceptedAnswers accepted) {
    List<String> faults = new ArrayList<>();
    List<String> right = wordings(accepted.model());
    for (String rival : accepted.rivals()) {
      if (right.contains(rival)
          && !accepted.accepted().contains(rival)
          && judge.alone(rival).isRight()) {
        faults.add("“" + rival + "” is refused, but it means the right answer.");
      }
    }
    return faults;
  }

  @Override
  public List<String> wordings(String answer) {
    return namings.apply(answer);
  }
}
