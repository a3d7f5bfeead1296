package org.hikiwake.quiz.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hikiwake.core.statement.StatementId;
import org.hikiwake.quiz.question.AnyQuestion;
import org.hikiwake.quiz.question.Kind;
import org.hikiwake.quiz.question.Question;
import org.hikiwake.quiz.version.Touch.Fate;
import org.hikiwake.quiz.version.Touch.Rests;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TouchTest {

  private static final Question QUESTION = AnyQuestion.any(Kind.SINGLE_CHOICE);

  /** Keyed to "key", and with "option" in it. */
  private final QuestionVersion asked = version(QUESTION);

  private static QuestionVersion version(Question question) {
    QuestionVersion any = AnyVersion.of(question, "key");
    Provenance from = any.provenance();
    return new QuestionVersion(
        any.id(),
        new Provenance(
            from.pack(),
            from.packVersion(),
            from.family(),
            from.generator(),
            from.keyed(),
            statements("key", "option"),
            from.readings(),
            from.topics()),
        null,
        question);
  }

  private static Set<StatementId> statements(String... ids) {
    return Arrays.stream(ids).map(StatementId::new).collect(Collectors.toSet());
  }

  private Optional<Touch> touch(Optional<QuestionVersion> now, String... changed) {
    return Touch.of(asked, statements(changed), now);
  }

  @Nested
  class WhatItRestsOn {

    @Test
    void isItsKeyBeforeAllElse() {
      assertThat(touch(Optional.of(asked), "option", "key"))
          .contains(new Touch(Rests.KEY, Fate.KEPT));
    }

    @Test
    void isWhatItUses() {
      assertThat(touch(Optional.of(asked), "option", "other"))
          .contains(new Touch(Rests.USE, Fate.KEPT));
    }

    @Test
    void isNothingOfWhatIsElsewhere() {
      assertThat(touch(Optional.of(asked), "other")).isEmpty();
    }
  }

  @Nested
  class WhatBecomesOfIt {

    @Test
    void isTouchedByAnotherWordingAlone() {
      QuestionVersion reworded = version(AnyQuestion.withOtherKey(Kind.SINGLE_CHOICE));
      assertThat(touch(Optional.of(reworded))).contains(new Touch(Rests.NOTHING, Fate.SUCCEEDED));
    }

    @Test
    void isGoneWhereItIsNotMadeAnyMore() {
      assertThat(touch(Optional.empty(), "key")).contains(new Touch(Rests.KEY, Fate.GONE));
      assertThat(touch(Optional.empty())).contains(new Touch(Rests.NOTHING, Fate.GONE));
    }
  }

  @Nested
  class ASuccession {

    private final QuestionVersion other = AnyVersion.of(QUESTION, "other");
    private final QuestionVersion fresh = AnyVersion.of(QUESTION, "fresh");
    private final QuestionVersion reworded = version(AnyQuestion.withOtherKey(Kind.SINGLE_CHOICE));

    private VersionId name(QuestionVersion version) {
      return new VersionId(Integer.toHexString(version.question().hashCode()));
    }

    @Test
    void sortsTheQuestionsOfTwoBanks() {
      Succession succession =
          Succession.between(
              List.of(asked, other), List.of(fresh, reworded), version -> name(version));
      assertThat(succession.kept()).isEmpty();
      assertThat(succession.added()).containsExactly(fresh.id());
      assertThat(succession.gone()).containsExactly(other.id());
      assertThat(succession.of(asked.id()))
          .isEqualTo(new Succession.Changed(asked.id(), name(asked), name(reworded)));
    }

    @Test
    void keepsWhatReadsAsBefore() {
      Succession succession =
          Succession.between(List.of(asked), List.of(asked), version -> name(version));
      assertThat(succession.kept()).containsExactly(asked.id());
      assertThat(succession.of(asked.id())).isNull();
    }
  }
}
