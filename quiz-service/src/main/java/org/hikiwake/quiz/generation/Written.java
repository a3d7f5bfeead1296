package org.hikiwake.quiz.generation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.term.Term;
import org.hikiwake.quiz.question.AcceptedAnswers;
import org.hikiwake.quiz.question.AcceptedAnswers.Typos;

/** Which written answers mean an author, a term or a number of the pack. */
final class Written {

  /** Two typos either way: a name whose length differs by more is in no danger of being taken. */
  private static final int REACH = 4;

  private final Ground ground;

  Written(Ground ground) {
    this.ground = ground;
  }

  AcceptedAnswers author(AuthorId id) {
    List<String> own = ground.author(id).names().all();
    return answers(
        own,
        ground.pack().parts().authors().stream()
            .filter(other -> !other.id().equals(id))
            .flatMap(other -> other.names().all().stream()));
  }

  AcceptedAnswers term(Term term) {
    return answers(
        wordings(term),
        ground.pack().parts().terms().stream()
            .filter(other -> !other.id().equals(term.id()))
            .flatMap(other -> wordings(other).stream()));
  }

  /** Every spelling of the term, the usual one first. */
  static List<String> wordings(Term term) {
    List<String> all = new ArrayList<>(List.of(term.text()));
    all.addAll(term.spellings());
    return List.copyOf(all);
  }

  static AcceptedAnswers number(BigDecimal number) {
    return new AcceptedAnswers(Blank.forms(number), List.of(), Typos.NONE);
  }

  private static AcceptedAnswers answers(List<String> accepted, Stream<String> rivals) {
    return new AcceptedAnswers(
        accepted, rivals.filter(r -> isInReach(r, accepted)).distinct().toList(), Typos.SMALL);
  }

  private static boolean isInReach(String rival, List<String> accepted) {
    return accepted.stream().anyMatch(a -> Math.abs(a.length() - rival.length()) <= REACH);
  }
}
