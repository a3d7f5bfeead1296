package org.hikiwake.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.hikiwake.core.pack.AnyPack;
import org.hikiwake.core.term.Term;
import org.hikiwake.core.term.TermId;
import org.hikiwake.core.value.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForeignTermsTest {

  private final ForeignTerms terms =
      new ForeignTerms(
          AnyPack.anyPack()
              .with(term("hikiwake", "ja-Latn"), term("联俄", "zh-Hans"), term("hedging", "en"))
              .pack());

  private static Term term(String text, String language) {
    return new Term(
        new TermId("term-" + language.toLowerCase(Locale.ROOT)),
        text,
        new Language(language),
        List.of(),
        true);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Who proposed hikiwake? | Who proposed <i lang=\"ja-Latn\">hikiwake</i>?",
        "Hikiwake is a draw     | <i lang=\"ja-Latn\">Hikiwake</i> is a draw",
        "hikiwakes              | hikiwakes",
        "the term 联俄          | the term <i lang=\"zh-Hans\">联俄</i>",
        "hedging                | hedging",
        "<b>a & 'b'</b>         | &lt;b&gt;a &amp; &apos;b&apos;&lt;/b&gt;"
      })
  void areMarkedInEscapedText(String text, String html) {
    assertThat(terms.mark(text).getValue()).isEqualTo(html);
  }

  @Test
  void areNotFoundInWhatOnlyMarksOrEscapes() {
    ForeignTerms hostile =
        new ForeignTerms(
            AnyPack.anyPack()
                .with(term("lang", "de"), term("amp", "fr"), term("<i>", "la"))
                .pack());
    assertThat(hostile.mark("lang & <i>").getValue())
        .isEqualTo("<i lang=\"de\">lang</i> &amp; <i lang=\"la\">&lt;i&gt;</i>");
  }
}
