package org.hikiwake.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.hikiwake.core.author.AuthorId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

  @Nested
  class Ids {

    @ParameterizedTest
    @ValueSource(strings = {"a", "radchenko-no-alliance", "2014", "a-1"})
    void lowerCaseWordsJoinedByHyphensAreIds(String text) {
      assertThat(new AuthorId(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-a", "a-", "a--b", "A", "ä", "a b", "a_b", "a\n"})
    void anythingElseIsNot(String text) {
      assertThatThrownBy(() -> new AuthorId(text)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void eightyCharactersAreTheMost() {
      assertThat(new AuthorId("a".repeat(80)).value()).hasSize(80);
      assertThatThrownBy(() -> new AuthorId("a".repeat(81))).isInstanceOf(InvalidValue.class);
    }
  }

  @Nested
  class Dates {

    @ParameterizedTest
    @CsvSource({
      "2012, 2012-01-01, 2012-12-31",
      "2012-02, 2012-02-01, 2012-02-29",
      "2012-03-02, 2012-03-02, 2012-03-02"
    })
    void spanAllDaysThatTheyMayMean(String iso, LocalDate first, LocalDate last) {
      PartialDate date = new PartialDate(iso);
      assertThat(date.earliest()).isEqualTo(first);
      assertThat(date.latest()).isEqualTo(last);
      assertThat(date.year()).isEqualTo(2012);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2014-02-30", "2014-13", "2014-00-01", "14", "2014-6", "2014-06-1"})
    void thatDoNotExistAreRefused(String iso) {
      InvalidValue refusal = catchThrowableOfType(InvalidValue.class, () -> new PartialDate(iso));
      assertThat(refusal.culprit()).isEqualTo(iso);
    }

    @Test
    void earlierAndLessExactComesFirst() {
      assertThat(new PartialDate("2012")).isLessThan(new PartialDate("2012-01"));
      assertThat(new PartialDate("2012-03")).isGreaterThan(new PartialDate("2012-02-29"));
    }
  }

  @Nested
  class Texts {

    @Test
    void whiteSpaceIsTidied() {
      assertThat(Text.require("  two \n words ", "a text", 20)).isEqualTo("two words");
    }

    @Test
    void emptyLongAndControlTextIsRefused() {
      assertThatThrownBy(() -> Text.require(" ", "a text", 20)).hasMessage("a text is empty");
      assertThatThrownBy(() -> Text.require("four", "a text", 3))
          .hasMessage("a text has 4 characters; at most 3 are allowed");
      assertThatThrownBy(() -> Text.require("be\u0007ll", "a text", 20))
          .hasMessage("a text has a control character in it");
    }
  }

  @Nested
  class Languages {

    @Test
    void tagsAreBroughtToTheirUsualForm() {
      assertThat(new Language("JA-latn")).hasToString("ja-Latn");
    }

    @Test
    void otherTextIsNoTag() {
      assertThatThrownBy(() -> new Language("not a tag")).isInstanceOf(InvalidValue.class);
    }
  }
}
