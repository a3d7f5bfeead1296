package org.hikiwake.quiz.generation;

import java.util.ArrayList;
import java.util.List;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.quiz.version.QuestionVersion;
import org.hikiwake.quiz.version.Seed;

/**
 * Makes every question that the families find in a pack. The same pack, {@link #VERSION} and seed
 * give the same questions to the byte; the seed of each question is derived from its identity, so
 * that a statement added elsewhere changes nothing in it.
 */
public final class Generator {

  /** Raised whenever the same pack and seed would give another question. */
  public static final int VERSION = 8;

  static final List<Family> FAMILIES =
      List.of(
          new ProposerFamily(),
          new TermOwnerFamily(),
          new MeaningFamily(),
          new TermFamily(),
          new HolderFamily(),
          new ViewFamily(),
          new AttributionFamily(),
          new CorrectionFamily(),
          new SelectionFamily(),
          new MatchingFamily(),
          new ReasonFamily(),
          new OddOneOutFamily(),
          new ReporterFamily(),
          new OwnVoiceFamily(),
          new AgreementFamily(),
          new ObjectionFamily(),
          new ReplyFamily(),
          new CommonGroundFamily(),
          new ParagraphFamily(),
          new ComparisonFamily(),
          new ArgumentFamily(),
          new ChronologyFamily(),
          new YearFamily(),
          new YearWrittenFamily(),
          new QuantityFamily(),
          new AmountFamily(),
          new FactTrueFamily(),
          new ClozeFamily(),
          new TermWrittenFamily(),
          new ProposerWrittenFamily(),
          new HolderWrittenFamily(),
          new MemberFamily(),
          new MemberOfFamily());

  private Generator() {}

  /**
   * All questions and all that was refused, in the families' order: whoever looks at one question
   * after the other finds like beside like.
   */
  public static Generation generate(ContentPack pack, Seed seed) {
    Ground ground = new Ground(pack);
    List<QuestionVersion> versions = new ArrayList<>();
    List<Refusal> refusals = new ArrayList<>();
    for (Family family : FAMILIES) {
      family
          .make(ground, seed)
          .forEach(made -> made.fold(question -> versions.add(question.version()), refusals::add));
    }
    return new Generation(List.copyOf(versions), List.copyOf(refusals));
  }
}
