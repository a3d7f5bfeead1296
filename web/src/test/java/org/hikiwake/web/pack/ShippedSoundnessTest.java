package org.hikiwake.web.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hikiwake.content.pack.PackLoader;
import org.hikiwake.content.pack.ShippedPacks;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.quiz.generation.Generator;
import org.hikiwake.quiz.soundness.Soundness;
import org.hikiwake.quiz.soundness.Verdict;
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
    List<QuestionVersion> versions = Generator.generate(pack, ShippedBanks.SEED).versions();
    Soundness soundness = Soundness.of(pack);
    Map<String, List<String>> faults =
        versions.stream()
            .collect(
                Collectors.toMap(
                    v -> v.provenance().family() + " " + v.id() + " " + v.provenance().keyed(), v -> soundness.prove(v).faults(), (a, b) -> a, TreeMap::new));
    faults.values().removeIf(List::isEmpty);
    System.out.println(versions.size() + " questions, unsound " + faults.size());
    faults.forEach((k, v) -> System.out.println(k + "\n   " + v));
    assertThat(versions).isNotEmpty();
    assertThat(faults).isEmpty();
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
