package org.hikiwake.quiz.soundness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hikiwake.quiz.generation.ShippedBank;
import org.hikiwake.quiz.version.QuestionVersion;
import org.junit.jupiter.api.Test;

/**
 * Every question that is made of the shipped pack is proved to have no right answer but its key.
 */
class ShippedSoundnessTest {

  @Test
  void everyGeneratedQuestionIsProved() {
    Soundness soundness = Soundness.of(ShippedBank.PACK);
    List<QuestionVersion> versions = ShippedBank.versions();
    assertThat(versions).hasSizeGreaterThan(3500);
    assertThat(versions.stream().filter(v -> !soundness.prove(v).sound()))
        .as("those of %s that are not proved", versions.size())
        .extracting(v -> v.provenance().keyed() + ": " + soundness.prove(v).faults())
        .isEmpty();
  }
}
