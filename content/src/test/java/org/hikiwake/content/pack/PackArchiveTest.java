package org.hikiwake.content.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TimeZone;
import org.hikiwake.content.problem.Problem;
import org.hikiwake.core.pack.ContentPack;
import org.junit.jupiter.api.Test;

class PackArchiveTest {

  private static ContentPack shipped() {
    return new PackLoader()
        .load(ShippedPacks.files(ShippedPacks.ids().get(0)).orElseThrow())
        .fold(Loading.Loaded::pack, PackArchiveTest::fail);
  }

  private static ContentPack fail(Loading.Rejected rejected) {
    throw new AssertionError(rejected.problems());
  }

  private static PackFiles sent(String name, byte[] bytes) throws IOException {
    return PackFiles.sent(name, new ByteArrayInputStream(bytes));
  }

  @Test
  void whatIsPackedLoadsAgainAndIsPackedTheSame() throws IOException {
    ContentPack pack = shipped();
    byte[] archive = PackArchive.of(PackWriter.write(pack));
    ContentPack again =
        new PackLoader()
            .load(sent("whatever", archive))
            .fold(Loading.Loaded::pack, PackArchiveTest::fail);
    assertThat(again).isEqualTo(pack);
    assertThat(Arrays.equals(PackArchive.of(PackWriter.write(again)), archive)).isTrue();
  }

  @Test
  void theArchiveDoesNotDependOnWhereItIsMade() {
    SortedMap<String, String> texts = PackWriter.write(shipped());
    TimeZone here = TimeZone.getDefault();
    byte[] archive = PackArchive.of(texts);
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
      assertThat(Arrays.equals(PackArchive.of(texts), archive)).isTrue();
    } finally {
      TimeZone.setDefault(here);
    }
  }

  @Test
  void aSingleFileIsAPackWhateverItIsCalled() throws IOException {
    byte[] text = "hikiwake: 1".getBytes(StandardCharsets.UTF_8);
    assertThat(sent("tram.yaml", text).files()).containsOnlyKeys("tram.yaml");
    assertThat(sent("../tram.yaml", text).files()).containsOnlyKeys("pack.yaml");
    assertThat(sent("", text).files()).containsOnlyKeys("pack.yaml");
    assertThat(sent("tram.zip", text).files()).containsOnlyKeys("tram.zip");
  }

  @Test
  void aFileThatIsTooLargeIsNotTaken() throws IOException {
    PackFiles files = sent("pack.yaml", new byte[(4 << 20) + 1]);
    assertThat(files.files()).isEmpty();
    assertThat(files.problems())
        .extracting(Problem::message)
        .isEqualTo(List.of("the file has more than 4 MiB and is not read"));
  }
}
