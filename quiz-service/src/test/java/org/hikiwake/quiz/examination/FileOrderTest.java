package org.hikiwake.quiz.examination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import org.hikiwake.content.pack.PackFiles;
import org.hikiwake.content.pack.PackLoader;
import org.hikiwake.content.pack.ShippedPacks;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.quiz.generation.ShippedBank;
import org.hikiwake.quiz.json.QuizJson;
import org.hikiwake.quiz.version.Seed;
import org.junit.jupiter.api.Test;

/** The bank depends on what a pack says, not on the order of the files in which it is said. */
class FileOrderTest {

  @Test
  void orderOfFilesChangesNoByteOfTheExaminedBank() {
    assertThat(written(lastFileFirst())).isEqualTo(written(ShippedBank.PACK));
  }

  private static ContentPack lastFileFirst() {
    TreeMap<String, byte[]> renamed = new TreeMap<>();
    ShippedPacks.files(new PackId("russia-in-asia"))
        .orElseThrow()
        .files()
        .forEach(
            (name, bytes) -> renamed.put(String.format("%03d.yaml", 999 - renamed.size()), bytes));
    return new PackLoader()
        .load(new PackFiles(renamed))
        .fold(
            loaded -> loaded.pack(),
            rejected -> {
              throw new IllegalStateException(String.valueOf(rejected.problems()));
            });
  }

  private static List<String> written(ContentPack pack) {
    List<String> written =
        Examination.of(pack, new Seed(1)).all().stream()
            .map(
                examined ->
                    QuizJson.write(examined.version()) + examined.result() + examined.difficulty())
            .toList();
    assertThat(written).isNotEmpty();
    return written;
  }
}
