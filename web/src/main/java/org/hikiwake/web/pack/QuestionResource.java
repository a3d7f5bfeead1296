package org.hikiwake.web.pack;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hikiwake.core.value.Id;
import org.hikiwake.quiz.presentation.PresentedVariant;
import org.hikiwake.quiz.version.QuestionVersion;
import org.hikiwake.quiz.version.Seed;

/** A question of a bank as JSON: one variant of it, without its key. */
@Schema(name = "BankQuestion")
public record QuestionResource(
    String id,
    List<String> readings,
    List<String> topics,
    @Schema(ref = "Question") PresentedVariant question) {

  /** The variant that is shown to whoever has no self-test. */
  private static final Seed SHOWN = new Seed(0);

  static QuestionResource of(QuestionVersion version) {
    return new QuestionResource(
        version.id().value(),
        version.provenance().readings().stream().map(Id::value).toList(),
        version.provenance().topics().stream().map(Id::value).toList(),
        version.variant(SHOWN).question().present());
  }
}
