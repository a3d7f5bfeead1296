package org.hikiwake.quiz.generation;

import java.util.List;
import org.hikiwake.content.pack.PackLoader;
import org.hikiwake.content.pack.ShippedPacks;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.quiz.examination.Examination;
import org.hikiwake.quiz.examination.Examined;
import org.hikiwake.quiz.version.QuestionVersion;
import org.hikiwake.quiz.version.Seed;

/** The shipped pack and what is generated from it, made once for all tests. */
public final class ShippedBank {

  public static final ContentPack PACK =
      new PackLoader()
          .load(ShippedPacks.files(new PackId("russia-in-asia")).orElseThrow())
          .fold(
              loaded -> loaded.pack(),
              rejected -> {
                throw new IllegalStateException(String.valueOf(rejected.problems()));
              });

  public static final Examination EXAMINATION = Examination.of(PACK, new Seed(1));

  private ShippedBank() {}

  /** Everything that is generated, whatever was found out about it. */
  public static List<QuestionVersion> versions() {
    return EXAMINATION.all().stream().map(Examined::version).toList();
  }
}
