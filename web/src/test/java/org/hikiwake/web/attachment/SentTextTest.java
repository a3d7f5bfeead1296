package org.hikiwake.web.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import org.hikiwake.content.verify.Text;
import org.hikiwake.web.attachment.Attached.AttachedLink;
import org.hikiwake.web.attachment.TextRefused.Why;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of whatever is sent, the words come through, and nothing else. */
class SentTextTest {

  private static String lines(String name, String contents) throws TextRefused {
    return String.join(
        "|",
        Text.of(SentText.ofFile(name, contents.getBytes(StandardCharsets.UTF_8))).paragraphs());
  }

  private static TextRefused refused(String name, byte[] bytes) {
    return assertThatExceptionOfType(TextRefused.class)
        .isThrownBy(() -> SentText.ofFile(name, bytes))
        .actual();
  }

  @Nested
  class Html {

    @Test
    void blocksBecomeParagraphsAndNothingActiveIsLeft() throws TextRefused {
      String page =
          """
          <!DOCTYPE html><html><head><title>Tram</title><style>p {}</style></head>
          <body onload="alert(1)"><nav><a href="/">Home</a></nav>
          <h1>A <em>quarrel</em></h1>
          <p>The tram will
             fill the shops.<script>alert(2)</script></p>
          <blockquote><p>Nobody <a href="javascript:alert(3)">comes</a>.</p></blockquote>
          <ul><li>One</li><li>Two &lt;b&gt; &amp; three</li></ul>
          <img src=x onerror=alert(4)><svg><text>drawn</text></svg>
          </body></html>
          """;
      assertThat(lines("tram.html", page))
          .isEqualTo("A quarrel|The tram will fill the shops.|Nobody comes.|One|Two <b> & three");
      assertThat(lines("saved without an ending", page)).startsWith("A quarrel|The tram");
    }

    @Test
    void lineBreaksAndCellsPartWords() throws TextRefused {
      assertThat(lines("a.htm", "one<br>two<table><tr><td>three</td><td>four</td></tr></table>"))
          .isEqualTo("one|two|three four");
    }

    @Test
    void deepNestingIsReadAtOnce() throws TextRefused {
      assertThat(lines("a.html", "<div>".repeat(50_000) + "deep")).isEqualTo("deep");
    }
  }

  @Nested
  class Markdown {

    @Test
    void markupGoesAndBrokenLinesComeTogether() throws TextRefused {
      String text =
          """
          # A *quarrel*

          The tram will
          fill the **shops**, says [Brook](javascript:alert(1)).

          - One
          - Two

          <script>alert(2)</script>
          > Nobody comes.
          """;
      assertThat(lines("tram.md", text))
          .isEqualTo("A quarrel|The tram will fill the shops, says Brook.|One|Two|Nobody comes.");
    }
  }

  @Nested
  class Plain {

    @Test
    void whatLooksLikeMarkupIsText() throws TextRefused {
      assertThat(lines("a.txt", "x < y\n<script>alert(1)</script>\n# 1"))
          .isEqualTo("x < y|<script>alert(1)</script>|# 1");
    }

    @Test
    void strayControlsGoAndOtherEndsEndALine() throws TextRefused {
      assertThat(lines("a.txt", "on\u0007e\ftwo\u2028three\r\nfour\u001b[31m"))
          .isEqualTo("one|two|three|four[31m");
    }

    @Test
    void textWithAMarkSaysItsEncoding() throws TextRefused {
      byte[] wide = "\uFEFFGrüße\nДа".getBytes(StandardCharsets.UTF_16LE);
      assertThat(Text.of(SentText.ofFile("a.txt", wide)).paragraphs())
          .containsExactly("Grüße", "Да");
    }
  }

  @Nested
  class Refused {

    @Test
    void otherEncodingIsToldWithItsLine() {
      TextRefused refused =
          refused("a.txt", "one\ntwo\nGrüße".getBytes(StandardCharsets.ISO_8859_1));
      assertThat(refused.why()).isEqualTo(Why.ENCODING);
      assertThat(refused.line()).isEqualTo(3);
    }

    @Test
    void otherKindsOfFileAreCalledByTheirNames() {
      byte[] zip = {'P', 'K', 3, 4, 0, 0, (byte) 0xFF};
      byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0};
      assertThat(refused("a.pdf", "%PDF-1.7 …".getBytes(StandardCharsets.UTF_8)).why())
          .isEqualTo(Why.PDF);
      assertThat(refused("a.docx", zip).why()).isEqualTo(Why.OFFICE);
      assertThat(refused("a.doc", old).why()).isEqualTo(Why.OFFICE);
      assertThat(refused("a.txt", new byte[] {'a', 0, 'b'}).why()).isEqualTo(Why.NO_TEXT);
      assertThat(refused("a.txt", new byte[] {'a', 0, (byte) 0xFF}).why()).isEqualTo(Why.NO_TEXT);
    }

    @Test
    void nothingAndTooMuchAreNoText() {
      assertThat(refused("a.txt", " \n\u00a0".getBytes(StandardCharsets.UTF_8)).why())
          .isEqualTo(Why.NOTHING);
      assertThat(refused("a.html", "<script>1</script>".getBytes(StandardCharsets.UTF_8)).why())
          .isEqualTo(Why.NOTHING);
      byte[] long1 = "ä".repeat(SentText.MOST_BYTES / 2 + 1).getBytes(StandardCharsets.UTF_8);
      assertThat(refused("a.txt", long1).why()).isEqualTo(Why.TOO_LONG);
      assertThatExceptionOfType(TextRefused.class)
          .isThrownBy(
              () -> SentText.requireBounded(Text.of("x\n".repeat(SentText.MOST_PARAGRAPHS + 1))));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://example.org/a",
        "javascript:alert(1)",
        "data:text/html,x",
        "//example.org/a",
        "https:///nowhere",
        "https://me:secret@example.org/",
        "https://exa mple.org/",
        "example.org",
        ""
      })
  void onlyLinksThatAreSafeAreTaken(String address) {
    assertThat(AttachedLink.read(address)).isEmpty();
  }

  @Test
  void linkIsKeptAsItIs() {
    assertThat(AttachedLink.read("https://example.org/a?b=c#d").orElseThrow().target())
        .isEqualTo("https://example.org/a?b=c#d");
    assertThat(AttachedLink.read("https://example.org/" + "a".repeat(2_000))).isEmpty();
  }
}
