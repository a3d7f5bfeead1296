package org.hikiwake.quiz.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.quiz.version.QuestionId;
import org.junit.jupiter.api.Test;

class OwnTest {

  private static final PackId TRAM = new PackId("tram");

  @Test
  void sameNameOfTheSameAuthorInTheSamePackIsTheSameQuestion() {
    assertThat(Own.named("ann", TRAM, "item 1")).isEqualTo(Own.named("ann", TRAM, "item 1"));
  }

  /** What is written down somewhere else must not change with a version of Hikiwake. */
  @Test
  void idOfANameStaysForEver() {
    assertThat(Own.named("ann", TRAM, "item 1"))
        .isEqualTo(new QuestionId("own-0a98326112be9276fbbc2df9e761b7e7"));
  }

  @Test
  void anythingElseIsAnother() {
    List<QuestionId> ids =
        List.of(
            Own.named("ann", TRAM, "item 1"),
            Own.named("ann", TRAM, "item 2"),
            Own.named("bob", TRAM, "item 1"),
            Own.named("ann", new PackId("bridge"), "item 1"),
            Own.newId());
    assertThat(ids).doesNotHaveDuplicates();
  }
}
