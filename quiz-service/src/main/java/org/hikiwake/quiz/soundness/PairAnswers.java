package org.hikiwake.quiz.soundness;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hikiwake.core.statement.StatementId;
import org.hikiwake.quiz.question.Matching;
import org.hikiwake.quiz.soundness.Verdict.Judged;

/**
 * Statements to be given to their holders: for each source, its target must be right and every
 * other one wrong.
 */
record PairAnswers(List<Said> statements, Function<Said, TextAnswers> holders) implements Answers {

  @Override
  public Found matching(Matching question) {
    List<Judged> judged = new ArrayList<>();
    List<String> faults = new ArrayList<>();
    Set<StatementId> seen = new HashSet<>();
    for (Matching.Pair pair : question.pairs()) {
      String source = pair.source().text();
      statement(source)
          .ifPresentOrElse(
              statement -> {
                seen.add(statement.id());
                judge(pair, statement, question.targets(), judged, faults);
              },
              () -> faults.add("“" + source + "” is none of the statements that are asked about."));
    }
    if (seen.size() < statements.size()) {
      faults.add("Not all statements that are asked about are there to be matched.");
    }
    return new Found(judged, faults);
  }

  private Optional<Said> statement(String text) {
    return statements.stream().filter(s -> Lexicon.alike(s.sentence(), text)).findFirst();
  }

  private void judge(
      Matching.Pair pair,
      Said statement,
      List<String> targets,
      List<Judged> judged,
      List<String> faults) {
    TextAnswers authors = holders.apply(statement);
    for (String target : targets) {
      String text = pair.source().text() + " → " + target;
      boolean keyed = target.equals(pair.target());
      judged.add(new Judged(text, keyed, authors.judge().judge(target)));
      if (keyed
          && authors.wordings(target).stream().anyMatch(w -> Wording.in(statement.sentence(), w))) {
        faults.add("“" + pair.source().text() + "” names its own holder.");
      }
    }
  }
}
