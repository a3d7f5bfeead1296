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
    void emptyAndLongTextIsRefused() {
      assertThatThrownBy(() -> Text.require(" ", "a text", 20)).hasMessage("a text is empty");
      assertThatThrownBy(() -> Text.require("four", "a text", 3))
          .hasMessage("a text has 4 characters; at most 3 are allowed");
    }

    @ParameterizedTest
    @ValueSource(
        ints = {
          0, 7, 0x1B, 0x9F, 0xAD, 0x200B, 0x200D, 0x200F, 0x202E, 0x2066, 0x2060, 0x2029, 0xFEFF,
          0xE0041, 0xD800
        })
    void invisibleCharacterIsRefused(int character) {
      assertThatThrownBy(
              () -> Text.require("to" + Character.toString(character) + "m", "a name", 20))
          .hasMessage(String.format("a name has an invisible character in it, U+%04X", character));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"می‌خواهم", "क्‍ष", "👩‍🏫", "引き分け", "Noël…", "“quoted”", "سورة\u06DD١"})
    void whatAScriptNeedsIsKept(String text) {
      assertThat(Text.require(text, "a text", 20)).isEqualTo(text);
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
