package org.hikiwake.web.examination;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hikiwake.core.reading.Citation;
import org.hikiwake.core.reading.ParagraphRef;
import org.hikiwake.core.statement.StatementId;
import org.hikiwake.core.value.Id;
import org.hikiwake.quiz.examination.Examined;
import org.hikiwake.quiz.presentation.Stem;
import org.hikiwake.quiz.question.Proof;
import org.hikiwake.quiz.question.Question;
import org.hikiwake.quiz.response.Response;
import org.hikiwake.quiz.soundness.Verdict.Judged;
import org.hikiwake.quiz.version.Provenance;
import org.hikiwake.quiz.version.QuestionVersion;
import org.hikiwake.quiz.version.Seed;
import org.hikiwake.web.site.Words;
import org.jspecify.annotations.Nullable;

/**
 * An examined question with everything, its key included, as JSON and for pages.
 *
 * @param text the text with its gaps, for a question that has gaps
 * @param key the response that scores full; null where only a person can tell
 * @param statements what the key rests on
 * @param proofs what the checker proves of every answer, independently of the generator
 * @param findings the item-writing flaws
 * @param faults what is not proved
 * @param withheld whether students may not see it now, since a quiz asks it
 */
@Schema(name = "ExaminedQuestion")
@JsonPropertyOrder({
  "id",
  "family",
  "kind",
  "stem",
  "text",
  "options",
  "key",
  "difficulty",
  "statements",
  "readings",
  "topics",
  "result",
  "proofs",
  "findings",
  "faults",
  "withheld"
})
public record ExaminedQuestion(
    String id,
    String family,
    String kind,
    @Schema(ref = "Stem") Stem stem,
    @Schema(description = "The text with its gaps, where there are some") @Nullable String text,
    List<Part> options,
    @Schema(ref = "Response") @Nullable Response key,
    Predicted difficulty,
    @Schema(description = "What the key rests on") List<String> statements,
    List<String> readings,
    List<String> topics,
    @Schema(enumeration = {"passed", "flawed", "unsound"}) String result,
    @Schema(description = "What the independent checker proves of every answer")
        List<Proved> proofs,
    @Schema(description = "Item-writing flaws; none for a good question") List<Flawed> findings,
    @Schema(description = "What is not proved, in sentences; none for a sound question")
        List<String> faults,
    @Schema(
            description =
                "Whether it is withheld from students now, since a quiz asks it; left out where"
                    + " not")
        @JsonInclude(JsonInclude.Include.NON_DEFAULT)
        boolean withheld) {

  /**
   * A part of the question that is right or wrong: an option, a pair, a gap, a criterion.
   *
   * @param at the paragraph that it is, which is named and not contained; null for everything else
   * @param also what is accepted beside the text
   * @param rule the rule by which the generator admitted it
   * @param proof the statements that the rule was applied to
   */
  @Schema(name = "ExaminedPart")
  @JsonPropertyOrder({"text", "at", "keyed", "also", "explanation", "citations", "rule", "proof"})
  public record Part(
      String text,
      @Schema(
              implementation = String.class,
              description = "The paragraph that it is, whose text is not contained")
          @Nullable ParagraphRef at,
      boolean keyed,
      @Schema(description = "What is accepted beside the text, where it is to be written")
          List<String> also,
      String explanation,
      List<Citation> citations,
      @Schema(description = "The rule by which the generator admitted it") Proof.Rule rule,
      @Schema(description = "The statements that the rule was applied to") List<String> proof) {

    Part standingAt(ParagraphRef paragraph) {
      return new Part(text, paragraph, keyed, also, explanation, citations, rule, proof);
    }
  }

  /** How hard it is likely to be. */
  @Schema(name = "PredictedDifficulty")
  public record Predicted(
      @Schema(description = "The expected share of wrong answers, from 0 to 1") double share,
      @Schema(enumeration = {"easy", "medium", "hard"}) String band,
      List<Reason> reasons) {}

  /** A part of a prediction. */
  @Schema(name = "DifficultyReason")
  public record Reason(
      String text, @Schema(description = "On the Rasch scale; positive is harder") double logits) {}

  /** What the checker says of an answer. */
  @Schema(name = "ProvedAnswer")
  public record Proved(
      String text,
      boolean keyed,
      @Schema(enumeration = {"right", "wrong", "unproved"}) String truth,
      String rule,
      @Schema(description = "The rule in words, as they stand after \"because\"") String because,
      List<String> statements) {}

  /** A flaw that the gate found. */
  @Schema(name = "Flaw")
  public record Flawed(String code, String message, String guideline) {}

  /**
   * The question with its options in some order.
   *
   * @param seed the order depends on it
   */
  public static ExaminedQuestion of(Examined examined, Seed seed) {
    QuestionVersion version = examined.version();
    Provenance provenance = version.provenance();
    Question drawn = version.variant(seed.derive("printed", version.id().value())).question();
    return new ExaminedQuestion(
        version.id().value(),
        provenance.family().value(),
        drawn.kind().word(),
        drawn.stem(),
        Parts.text(drawn),
        Parts.of(drawn),
        drawn.keyedResponse().orElse(null),
        predicted(examined),
        ids(provenance.keyed()),
        provenance.readings().stream().map(Id::value).toList(),
        provenance.topics().stream().map(Id::value).toList(),
        examined.result().word(),
        examined.verdict().options().stream().map(ExaminedQuestion::proved).toList(),
        examined.findings().stream()
            .map(f -> new Flawed(f.flaw().code(), f.message(), f.flaw().guideline()))
            .toList(),
        examined.verdict().faults(),
        false);
  }

  /** The same for those who see it while it is withheld from students. */
  ExaminedQuestion asWithheld() {
    return new ExaminedQuestion(
        id,
        family,
        kind,
        stem,
        text,
        options,
        key,
        difficulty,
        statements,
        readings,
        topics,
        result,
        proofs,
        findings,
        faults,
        true);
  }

  /** Whether it may be asked: it is proved, and the gate found no flaw. */
  public boolean passed() {
    return result.equals(Examined.Result.PASSED.word());
  }

  private static Predicted predicted(Examined examined) {
    return new Predicted(
        examined.difficulty().share(),
        examined.difficulty().band().word(),
        examined.difficulty().reasons().stream()
            .map(reason -> new Reason(reason.text(), reason.logits()))
            .toList());
  }

  private static Proved proved(Judged judged) {
    return new Proved(
        judged.text(),
        judged.keyed(),
        Words.of(judged.judgement().truth()),
        judged.judgement().rule().name(),
        judged.judgement().rule().because(),
        ids(judged.judgement().statements()));
  }

  private static List<String> ids(List<StatementId> statements) {
    return statements.stream().map(StatementId::value).toList();
  }
}
