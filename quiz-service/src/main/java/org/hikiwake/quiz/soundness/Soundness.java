package org.hikiwake.quiz.soundness;

import java.util.ArrayList;
import java.util.List;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.quiz.presentation.Stem;
import org.hikiwake.quiz.query.Query;
import org.hikiwake.quiz.version.QuestionVersion;

/**
 * Proves from a pack alone that exactly the keyed options of a question are right. It shares no
 * code with the generator: it has its own logic and reads options as a student does, by their text.
 *
 * <p>The whole pool of options is proved, and whatever is drawn for a student holds the keys and
 * some of the others; so a sound question is sound in every variant. An instance always says the
 * same and may be used by several threads. Making one takes time and memory in proportion to the
 * pack, and so does what it keeps of what it worked out.
 */
public final class Soundness {

  private final Queries queries;
  private final StemCheck stems;
  private final CitationCheck citations;

  private Soundness(ContentPack pack) {
    Holding holding = new Holding(pack);
    Lexicon lexicon = new Lexicon(pack, holding.facts());
    queries = new Queries(holding, lexicon);
    stems = new StemCheck(lexicon);
    citations = new CitationCheck(pack);
  }

  public static Soundness of(ContentPack pack) {
    return new Soundness(pack);
  }

  /**
   * Looks only whether what a question rests on and cites is in the pack: all that can be said of a
   * question that a person wrote, and whose key he answers for.
   */
  public static Verdict citing(ContentPack pack, QuestionVersion version) {
    return new Verdict(List.of(), new CitationCheck(pack).faults(version));
  }

  /** Judges every option of the question's pool, and holds its stem against its query. */
  public Verdict prove(QuestionVersion version) {
    Query query = version.query();
    if (query == null) {
      return refusal("The question does not say what it asks, so nothing can be proved of it.");
    }
    try {
      return prove(version, query.fold(queries));
    } catch (NotInPack missing) {
      return refusal(missing.fault());
    }
  }

  /**
   * Judges a question that a person reworded, as far as its new words can be read. A text that
   * reads like nothing in the pack keeps the judgement that it had; one that says something else
   * now is judged by what it says. The stem still has to name whom and what it asks about; the
   * claim that it shows may be put in any words.
   *
   * @param before what was proved of the same question in the words of {@code base}
   */
  public Verdict proveReworded(QuestionVersion version, QuestionVersion base, Verdict before) {
    Query query = version.query();
    if (query == null || before.options().isEmpty()) {
      return before;
    }
    try {
      return proveReworded(version, base, before, query.fold(queries));
    } catch (NotInPack missing) {
      return refusal(missing.fault());
    }
  }

  private Verdict proveReworded(
      QuestionVersion version, QuestionVersion base, Verdict before, Asked asked) {
    List<Verdict.Judged> read = asked.answers().of(version.question()).options();
    List<Verdict.Judged> options = new ArrayList<>();
    for (int n = 0; n < before.options().size(); n++) {
      Verdict.Judged known = before.options().get(n);
      boolean isReadable =
          read.size() == before.options().size()
              && read.get(n).keyed() == known.keyed()
              && read.get(n).judgement().truth() != Truth.UNPROVED;
      options.add(isReadable ? read.get(n) : known);
    }
    List<String> faults = new ArrayList<>(before.faults());
    options.stream().filter(o -> !o.isSound()).map(Verdict.Judged::fault).forEach(faults::add);
    Stem stem = version.question().stem();
    Stem shown = new Stem(stem.scope(), stem.ask(), base.question().stem().material());
    faults.addAll(stems.faults(shown, asked, options));
    return new Verdict(options, faults.stream().distinct().toList());
  }

  private static Verdict refusal(String fault) {
    return new Verdict(List.of(), List.of(fault));
  }

  private Verdict prove(QuestionVersion version, Asked asked) {
    Found found = asked.answers().of(version.question());
    List<String> faults = new ArrayList<>(found.faults());
    for (Verdict.Judged option : found.options()) {
      if (!option.isSound()) {
        faults.add(option.fault());
      }
    }
    faults.addAll(stems.faults(version.question().stem(), asked, found.options()));
    faults.addAll(citations.faults(version));
    return new Verdict(found.options(), faults);
  }
}
