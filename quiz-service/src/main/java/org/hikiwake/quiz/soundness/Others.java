package org.hikiwake.quiz.soundness;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hikiwake.quiz.presentation.Stem;
import org.hikiwake.quiz.question.AcceptedAnswers;

/**
 * What else could be written as an answer. Each must be proved wrong, unless the stem tells with
 * which letters the right answer begins and its name does not begin so.
 */
record Others<T>(Register<T> all, Function<T, Judgement> judge) {

  private static final Pattern HINT = Pattern.compile("begins with “([^”]+)”");

  /** Where a question has no others, or none that are known. */
  static final Others<?> NONE =
      new Others<>(new Register<>(), unused -> Judgement.unproved(Rule.UNKNOWN));

  List<String> faults(Stem stem, AcceptedAnswers accepted) {
    String hint = hint(stem);
    if (!Register.begins(accepted.model(), hint)) {
      return List.of("The answer “" + accepted.model() + "” does not begin with “" + hint + "”.");
    }
    List<String> faults = new ArrayList<>();
    for (Register.Named<T> other : all.beginningWith(hint)) {
      Judgement judgement = judge.apply(other.meant());
      if (judgement.truth() == Truth.UNPROVED) {
        String because = judgement.rule().because();
        faults.add("“" + other.name() + "” is not ruled out as an answer: " + because + ".");
      }
    }
    return faults;
  }

  private static String hint(Stem stem) {
    Matcher hint = HINT.matcher(stem.ask());
    return hint.find() ? hint.group(1) : "";
  }
}
