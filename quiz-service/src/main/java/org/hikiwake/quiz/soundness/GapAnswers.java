package org.hikiwake.quiz.soundness;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.hikiwake.quiz.question.AcceptedAnswers;
import org.hikiwake.quiz.question.Cloze;
import org.hikiwake.quiz.soundness.Verdict.Judged;

/**
 * Gaps in a statement's sentence: what is accepted must be what stands there, or another name of
 * it.
 *
 * @param others what else could be written where the words stand that it is given
 */
record GapAnswers(Said statement, Lexicon lexicon, Function<String, Others<?>> others)
    implements Answers {

  @Override
  public Found cloze(Cloze question) {
    Filling filling = new Filling(statement.sentence());
    for (Cloze.Segment segment : question.segments()) {
      segment.fold(filling::words, filling::gap);
    }
    if (!filling.fits()) {
      return Found.fault("The text with gaps is not the sentence that is asked about.");
    }
    List<Judged> judged = new ArrayList<>();
    List<String> faults = new ArrayList<>();
    for (int i = 0; i < filling.gaps.size(); i++) {
      String stands = filling.stands.get(i);
      AcceptedAnswers accepted = filling.gaps.get(i).accepted();
      judged.addAll(TextAnswers.accepted(accepted, answer -> judge(answer, stands)));
      faults.addAll(others.apply(stands).faults(question.stem(), accepted));
    }
    return new Found(judged, faults);
  }

  private Judgement judge(String accepted, String stands) {
    boolean same = Numerals.plain(accepted).equals(Numerals.plain(stands));
    if (!same && !namesTheSame(accepted, stands)) {
      return Judgement.unproved(Rule.NOT_IN_SENTENCE, statement);
    }
    return !same && (authors(accepted).size() > 1 || lexicon.terms(accepted).size() > 1)
        ? Judgement.unproved(Rule.AMBIGUOUS, statement)
        : Judgement.right(Rule.IN_SENTENCE, statement);
  }

  private boolean namesTheSame(String accepted, String stands) {
    return authors(stands).stream().anyMatch(authors(accepted)::contains)
        || lexicon.terms(stands).stream().anyMatch(lexicon.terms(accepted)::contains);
  }

  /** A gap leaves the article of a name outside. */
  private List<Voice> authors(String name) {
    List<Voice> named = lexicon.authors(name);
    return named.isEmpty() ? lexicon.authors("the " + name) : named;
  }

  /** Walks along the sentence and finds out what stands in the gaps. */
  private static final class Filling {

    private final String sentence;
    private final List<Cloze.Gap> gaps = new ArrayList<>();
    private final List<String> stands = new ArrayList<>();
    private int at;
    private boolean open;
    private boolean fits = true;

    Filling(String sentence) {
      this.sentence = sentence;
    }

    boolean words(Cloze.Words words) {
      int found = sentence.indexOf(words.text(), at);
      if (found < 0 || (!open && found != at)) {
        fits = false;
      } else {
        close(found);
        at = found + words.text().length();
      }
      return fits;
    }

    boolean gap(Cloze.Gap gap) {
      fits &= !open;
      gaps.add(gap);
      open = true;
      return fits;
    }

    private void close(int end) {
      if (open) {
        stands.add(sentence.substring(at, end));
        open = false;
      }
    }

    boolean fits() {
      if (fits && open) {
        close(sentence.length());
        at = sentence.length();
      }
      return fits && at == sentence.length();
    }
  }
}
