package org.hikiwake.quiz.generation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.core.term.Term;
import org.hikiwake.core.term.TermId;
import org.hikiwake.quiz.question.AcceptedAnswers;
import org.hikiwake.quiz.question.AcceptedAnswers.Typos;

/** Which written answers mean an author, a term or a number of the pack. */
final class Written {

  static final String SAME_NAME =
      "another has the same name as the answer: give both names that tell them apart";

  private final KnownNames names;
  private final Map<AuthorId, Optional<AcceptedAnswers>> authors = new HashMap<>();
  private final Map<TermId, Optional<AcceptedAnswers>> terms = new HashMap<>();

  Written(ContentPack pack) {
    names = KnownNames.of(pack);
  }

  /** What is accepted as the author's name; empty where his full name is another's too. */
  Optional<AcceptedAnswers> author(AuthorId id) {
    return authors.computeIfAbsent(
        id, a -> names.tellsApart(a) ? Optional.of(names.answersFor(a)) : Optional.empty());
  }

  /** What is accepted as the term; empty where it is written like another. */
  Optional<AcceptedAnswers> term(TermId id) {
    return terms.computeIfAbsent(
        id, t -> names.tellsApart(t) ? Optional.of(names.answersFor(t)) : Optional.empty());
  }

  /** Every spelling of the term, the usual one first. */
  static List<String> wordings(Term term) {
    List<String> all = new ArrayList<>(List.of(term.text()));
    all.addAll(term.spellings());
    return List.copyOf(all);
  }

  /** A year is written without a comma: "2,003" is none. */
  static AcceptedAnswers year(int year) {
    return new AcceptedAnswers(List.of(String.valueOf(year)), List.of(), Typos.NONE);
  }

  static AcceptedAnswers number(BigDecimal number) {
    return new AcceptedAnswers(Blank.forms(number), List.of(), Typos.NONE);
  }
}
