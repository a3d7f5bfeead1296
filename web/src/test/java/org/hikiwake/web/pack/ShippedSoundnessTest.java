package org.hikiwake.web.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hikiwake.content.pack.PackLoader;
import org.hikiwake.content.pack.ShippedPacks;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.quiz.generation.Generator;
import org.hikiwake.quiz.soundness.Soundness;
import org.hikiwake.quiz.version.QuestionVersion;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every question that is made of a shipped pack is proved to have no right answer but its key. */
class ShippedSoundnessTest {

  static List<PackId> packs() {
    return ShippedPacks.ids();
  }

  @ParameterizedTest
  @MethodSource("packs")
  void everyGeneratedQuestionIsProved(PackId id) {
    ContentPack pack = load(id);
    Soundness soundness = Soundness.of(pack);
    List<QuestionVersion> versions = Generator.generate(pack, ShippedBanks.SEED).versions();
    assertThat(versions).hasSizeGreaterThan(1000);
    assertThat(versions.stream().filter(v -> !soundness.prove(v).sound()))
        .as("%s of %s", id, versions.size())
        .extracting(v -> v.provenance().keyed() + ": " + soundness.prove(v).faults())
        .isEmpty();
  }

  private static ContentPack load(PackId id) {
    return new PackLoader()
        .load(ShippedPacks.files(id).orElseThrow())
        .fold(
            loaded -> loaded.pack(),
            rejected -> {
              throw new AssertionError(rejected.problems().toString());
            });
  }
}
