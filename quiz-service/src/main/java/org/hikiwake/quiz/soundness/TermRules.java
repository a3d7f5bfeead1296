package org.hikiwake.quiz.soundness;

import java.util.List;
import java.util.Optional;
import org.hikiwake.core.statement.Definition;
import org.hikiwake.core.statement.Polarity;
import org.hikiwake.core.term.Term;

/** Whether a meaning is a term's, and a term a meaning's. */
final class TermRules {

  private final Facts facts;
  private final Logic logic;
  private final Lexicon lexicon;

  TermRules(Holding holding, Lexicon lexicon) {
    this.lexicon = lexicon;
    facts = holding.facts();
    logic = holding.logic();
  }

  Judgement meaning(String text, Definition asked) {
    if (affirms(asked, text)) {
      return Judgement.right(Rule.DEFINED, said(asked));
    }
    List<Definition> meant = lexicon.meanings(text);
    return meant.isEmpty()
        ? Judgement.unproved(Rule.UNREADABLE)
        : isMeaning(text, meant, asked, facts.term(asked.term()));
  }

  Judgement term(Term term, Definition asked) {
    if (term.id().equals(asked.term()) && asked.polarity() == Polarity.AFFIRMS) {
      return Judgement.right(Rule.DEFINED, said(asked));
    }
    return isMeaning(asked.meaning(), lexicon.meanings(asked.meaning()), asked, term);
  }

  private Said said(Definition definition) {
    return facts.said(definition.id());
  }

  private static boolean affirms(Definition definition, String meaning) {
    return definition.polarity() == Polarity.AFFIRMS
        && Lexicon.alike(definition.meaning(), meaning);
  }

  /** Wrong where the term provably does not mean that to the definers of what is asked about. */
  private Judgement isMeaning(String text, List<Definition> meant, Definition asked, Term term) {
    for (Definition own : facts.meanings(term.id())) {
      if (affirms(own, text) || meant.stream().anyMatch(m -> isAffirmedNear(own, m))) {
        return Judgement.unproved(Rule.NEAR, said(own));
      }
    }
    Optional<Definition> denial =
        lexicon.meanings(text).stream()
            .filter(m -> m.polarity() == Polarity.DENIES && m.term().equals(term.id()))
            .filter(m -> m.attribution().holders().containsAll(asked.attribution().holders()))
            .findFirst();
    if (denial.isPresent()) {
      return Judgement.wrong(Rule.DENIED, said(denial.orElseThrow()));
    }
    return term.complete()
        ? Judgement.wrong(Rule.COMPLETE_TERM, meant.stream().map(this::said).toArray(Said[]::new))
        : Judgement.unproved(Rule.OPEN_TERM);
  }

  private boolean isAffirmedNear(Definition own, Definition other) {
    return other.polarity() == Polarity.AFFIRMS && logic.isNear(said(own), said(other));
  }
}
