package org.hikiwake.web.examination;

import io.quarkus.qute.RawString;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.core.statement.Statement;
import org.hikiwake.core.statement.StatementId;
import org.hikiwake.quiz.question.Proof;
import org.hikiwake.quiz.version.FamilyId;
import org.hikiwake.web.examination.ExaminedQuestion.Part;
import org.hikiwake.web.examination.ExaminedQuestion.Reason;
import org.hikiwake.web.pack.PackView;
import org.hikiwake.web.site.CitationView;
import org.hikiwake.web.site.ForeignTerms;
import org.jspecify.annotations.Nullable;

/**
 * An examined question as a page shows it.
 *
 * @param percent the expected share of wrong answers in whole percent
 */
public record ExaminedView(
    ExaminedQuestion question,
    String family,
    String kind,
    String band,
    String result,
    long percent,
    List<PartView> parts,
    List<StatementView> statements,
    List<String> readings,
    List<String> topics,
    ForeignTerms terms) {

  /**
   * A part with its citations in words.
   *
   * @param text what stands in the paragraph that it is; null where it is none, or the text is not
   *     at hand
   */
  public record PartView(Part part, @Nullable String text, List<CitationView> citations) {

    /** Whether the generator had to prove it; a person answers for the rest. */
    public boolean isProved() {
      return part.rule() != Proof.Rule.AUTHORED;
    }
  }

  /** A statement in the pack's own words; without them where the pack has it no more. */
  public record StatementView(String id, String sentence) {

    static StatementView of(String id, ContentPack pack) {
      return new StatementView(
          id, pack.statement(new StatementId(id)).map(Statement::sentence).orElse(""));
    }
  }

  public static ExaminedView of(ExaminedQuestion question, PackView shown) {
    ContentPack pack = shown.pack();
    Labels labels = new Labels(pack);
    return new ExaminedView(
        question,
        labels.of(Facet.FAMILY, question.family()),
        labels.of(Facet.KIND, question.kind()),
        labels.of(Facet.DIFFICULTY, question.difficulty().band()),
        labels.of(Facet.RESULT, question.result()),
        Math.round(100 * question.difficulty().share()),
        question.options().stream().map(part -> view(part, shown)).toList(),
        question.statements().stream().map(id -> StatementView.of(id, pack)).toList(),
        question.readings().stream().map(id -> labels.of(Facet.READING, id)).toList(),
        question.topics().stream().map(id -> labels.of(Facet.TOPIC, id)).toList(),
        shown.terms());
  }

  private static PartView view(Part part, PackView shown) {
    return new PartView(
        part,
        Optional.ofNullable(part.at()).flatMap(shown::text).orElse(null),
        part.citations().stream().map(c -> CitationView.of(c, shown.pack())).toList());
  }

  /** A text of the pack as HTML, with its foreign terms marked. */
  public RawString mark(String text) {
    return terms.mark(text);
  }

  /** Whether a person wrote it, and answers for its key. */
  public boolean isOwn() {
    return question.family().equals(FamilyId.AUTHORED.value());
  }

  /** Whether the parts are to be brought into this order. */
  public boolean isOrdered() {
    return question.kind().equals("ordering");
  }

  /** Whether the parts are what a marker looks for. */
  public boolean isMarkedByPerson() {
    return question.key() == null;
  }

  /** How much harder or easier a reason makes it, in words. */
  public String effect(Reason reason) {
    ExaminationMessages say = MessageBundles.get(ExaminationMessages.class);
    String logits = String.format(Locale.ROOT, "%.1f", Math.abs(reason.logits()));
    if (logits.equals("0.0")) {
      return say.neither();
    }
    return reason.logits() < 0 ? say.easier(logits) : say.harder(logits);
  }
}
