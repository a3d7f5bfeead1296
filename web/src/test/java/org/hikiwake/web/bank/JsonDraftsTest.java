package org.hikiwake.web.bank;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hikiwake.quiz.authoring.Draft;
import org.hikiwake.quiz.authoring.Own;
import org.hikiwake.quiz.version.FamilyId;
import org.hikiwake.quiz.version.QuestionVersion;
import org.hikiwake.web.ServerTest;
import org.hikiwake.web.pack.ExaminedPack;
import org.hikiwake.web.pack.Library;
import org.junit.jupiter.api.Test;

/** What a question says can be written in JSON and be read again. */
@ServerTest
class JsonDraftsTest {

  private static final int OF_EACH_FAMILY = 5;

  @Inject Library library;

  @Test
  void generatedQuestionsOfEveryFamilyKeepTheirKeys() {
    ExaminedPack pack = library.examined("russia-in-asia");
    Map<FamilyId, List<QuestionVersion>> families =
        pack.bank().questions().stream()
            .collect(Collectors.groupingBy(version -> version.provenance().family()));
    assertThat(families).hasSizeGreaterThan(25);
    assertThat(families.values().stream().flatMap(all -> all.stream().limit(OF_EACH_FAMILY)))
        .allSatisfy(
            version -> {
              Draft.Reading reading = again(version).read(pack.pack());
              assertThat(reading.problems()).as(version.id().value()).isEmpty();
              assertThat(Own.rekeys(version.question(), reading.question())).isFalse();
            });
  }

  private static Draft again(QuestionVersion version) {
    DraftFields fields = DraftFields.of(JsonDrafts.of(version.question()), null, null);
    assertThat(fields.input().getErrors()).isEmpty();
    Map<String, String> typed = new HashMap<>();
    fields.input().names().forEach(name -> typed.put(name, fields.input().raw(name)));
    return new Draft(version.question().kind(), typed);
  }
}
