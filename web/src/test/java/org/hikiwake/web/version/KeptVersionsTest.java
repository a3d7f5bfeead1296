package org.hikiwake.web.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.hikiwake.quiz.question.AnyQuestion;
import org.hikiwake.quiz.question.Kind;
import org.hikiwake.quiz.version.AnyVersion;
import org.hikiwake.quiz.version.QuestionVersion;
import org.hikiwake.web.ServerTest;
import org.hikiwake.web.store.OneWriter;
import org.junit.jupiter.api.Test;

@ServerTest
class KeptVersionsTest {

  @Inject OneWriter writer;
  @Inject KeptVersions versions;

  @Test
  void whatIsKeptIsFoundByItsId() {
    Map<String, QuestionVersion> kept = new HashMap<>();
    Arrays.stream(Kind.values())
        .map(kind -> AnyVersion.of(AnyQuestion.any(kind)))
        .forEach(version -> kept.put(keep(version), version));
    assertThat(kept).hasSameSizeAs(Kind.values());
    assertThat(versions.find(kept.keySet())).isEqualTo(kept);
    kept.forEach((id, version) -> assertThat(versions.find(id)).isEqualTo(version));
  }

  @Test
  void isKeptOnceHoweverOftenItIsNeeded() {
    QuestionVersion version = AnyVersion.of(AnyQuestion.any(Kind.ESSAY));
    String id = keep(version);
    assertThat(keep(version)).isEqualTo(id);
    assertThat(versions.find(List.of(id, id))).containsExactly(Map.entry(id, version));
  }

  @Test
  void oneThatWasNeverKeptIsNotFound() {
    String id = keep(AnyVersion.of(AnyQuestion.any(Kind.NUMERIC)));
    assertThatThrownBy(() -> versions.find("nothing")).isInstanceOf(NoSuchElementException.class);
    assertThatThrownBy(() -> versions.find(List.of(id, "nothing")))
        .isInstanceOf(NoSuchElementException.class);
    assertThat(versions.find(List.of())).isEmpty();
  }

  private String keep(QuestionVersion version) {
    return writer.write(() -> versions.keep(version));
  }
}
