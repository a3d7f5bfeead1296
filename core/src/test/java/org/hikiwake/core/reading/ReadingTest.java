package org.hikiwake.core.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hikiwake.core.pack.AnyPack.ANN;
import static org.hikiwake.core.pack.AnyPack.anyReading;
import static org.hikiwake.core.pack.AnyPack.anySection;
import static org.hikiwake.core.pack.AnyPack.cite;

import java.net.URI;
import java.util.List;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.value.InvalidValue;
import org.hikiwake.core.value.PartialDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTest {

  @Nested
  class Paragraphs {

    @Test
    void areCountedFromOne() {
      assertThat(anyReading().paragraph(0)).isEmpty();
      assertThat(anyReading().paragraph(1)).isPresent();
      assertThat(anyReading().paragraph(5)).isPresent();
      assertThat(anyReading().paragraph(6)).isEmpty();
    }

    @Test
    void belongToTheSectionAroundThem() {
      assertThat(anyReading().sectionAt(3)).contains(anySection());
      assertThat(anyReading().sectionAt(6)).isEmpty();
    }

    @Test
    void areWrittenWithTheirReading() {
      ParagraphRef ref = ParagraphRef.parse("multilateralism-2014#6");
      assertThat(ref.paragraph()).isEqualTo(6);
      assertThat(ref).hasToString("multilateralism-2014#6");
    }

    @ParameterizedTest
    @ValueSource(strings = {"reading", "reading#0", "#1", "reading#x", "reading#1234567"})
    void notWrittenSoAreRefused(String text) {
      assertThatThrownBy(() -> ParagraphRef.parse(text)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void zeroIsNoParagraph() {
      assertThatThrownBy(() -> new ParagraphRef(new ReadingId("a"), 0))
          .isInstanceOf(InvalidValue.class);
    }

    @Test
    void readingHasAtLeastOne() {
      Reading reading = anyReading();
      assertThatThrownBy(
              () ->
                  new Reading(
                      reading.id(),
                      reading.title(),
                      reading.publication(),
                      reading.text(),
                      List.of(),
                      reading.sections()))
          .isInstanceOf(InvalidValue.class);
    }
  }

  @Nested
  class Fingerprints {

    @Test
    void ignoreHowWhiteSpaceIsSet() {
      assertThat(Fingerprint.of(" a\u00a0 b\t")).isEqualTo(Fingerprint.of("a b"));
    }

    @Test
    void ignoreHowAccentsAreEncoded() {
      assertThat(Fingerprint.of("e\u0301")).isEqualTo(Fingerprint.of("\u00e9"));
    }

    @Test
    void tellChangedWordsApart() {
      assertThat(Fingerprint.of("a word")).isNotEqualTo(Fingerprint.of("a sword"));
    }

    @Test
    void areTheStartOfTheSha256() {
      // SHA-256 of "abc" from FIPS 180-4, example B.1
      assertThat(Fingerprint.of("abc")).hasToString("ba7816bf8f01cfea");
      assertThatThrownBy(() -> new Fingerprint("xyz")).isInstanceOf(InvalidValue.class);
    }
  }

  @Nested
  class Anchors {

    @ParameterizedTest
    @ValueSource(strings = {"one", "Kim’s dire need", "two plus alpha combination", "联俄"})
    void haveAtMostFourWords(String words) {
      assertThat(new Anchor(words)).hasToString(words);
    }

    @Test
    void ofFiveWordsAreRefused() {
      assertThatThrownBy(() -> new Anchor("back-burner of foreign policy"))
          .isInstanceOf(InvalidValue.class)
          .hasMessageContaining("5 words");
    }
  }

  @Nested
  class Ranges {

    @Test
    void overlapWhereTheyShareAParagraph() {
      ParagraphRange range = new ParagraphRange(2, 4);
      assertThat(range.overlaps(new ParagraphRange(4, 9))).isTrue();
      assertThat(range.overlaps(new ParagraphRange(5, 9))).isFalse();
      assertThat(range.overlaps(new ParagraphRange(1, 2))).isTrue();
    }

    @Test
    void countFromOneAndUpwards() {
      assertThatThrownBy(() -> new ParagraphRange(0, 2)).isInstanceOf(InvalidValue.class);
      assertThatThrownBy(() -> new ParagraphRange(3, 2)).isInstanceOf(InvalidValue.class);
    }
  }

  @Nested
  class Authorships {

    @Test
    void nameWhoSpeaks() {
      Byline byline = new Byline(ANN, new ParagraphRef(new ReadingId("a"), 1), "a chair");
      assertThat(new Authorship.Signed(List.of(byline)).authors()).containsExactly(ANN);
      assertThat(new Authorship.Unsigned(ANN).authors()).containsExactly(ANN);
    }

    @Test
    void inferredNeedAReason() {
      List<AuthorId> ann = List.of(ANN);
      assertThat(new Authorship.Inferred(ann, "why", List.of(cite(1))).authors()).isEqualTo(ann);
      assertThatThrownBy(() -> new Authorship.Inferred(ann, "why", List.of()))
          .isInstanceOf(InvalidValue.class);
      assertThatThrownBy(() -> new Authorship.Signed(List.of())).isInstanceOf(InvalidValue.class);
    }
  }

  @Nested
  class Sources {

    @Test
    void areReadOverTheWebOrInPrint() {
      assertThat(anySource("https://example.org/a").url()).hasHost("example.org");
      assertThatThrownBy(() -> anySource("javascript:alert(1)")).isInstanceOf(InvalidValue.class);
      assertThatThrownBy(() -> anySource("relative")).isInstanceOf(InvalidValue.class);
    }

    private Source anySource(String url) {
      return new Source(
          new SourceId("source"), "Title", "Publisher", new PartialDate("2014"), URI.create(url));
    }
  }

  @Test
  void publicationSaysWhetherItsDateIsInferred() {
    PartialDate date = new PartialDate("2014");
    assertThat(new Publication("A publisher", date, null).dateIsInferred()).isFalse();
    assertThat(new Publication("A publisher", date, "from events").dateIsInferred()).isTrue();
  }
}
