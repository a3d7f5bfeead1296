package org.hikiwake.web.attachment;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.hikiwake.content.verify.Text;
import org.hikiwake.web.attachment.TextRefused.Why;

/**
 * Makes plain lines of what somebody sends as the text of a reading. Whatever it was, no markup is
 * left in it.
 */
final class SentText {

  /** The longest text, in bytes: some 130,000 words. It comes back in a form when it is kept. */
  static final int MOST_BYTES = 800_000;

  static final int MOST_PARAGRAPHS = 20_000;

  private static final Pattern HTML_NAME = Pattern.compile(".*\\.(x?html?)", Pattern.DOTALL);
  private static final Pattern MARKDOWN_NAME =
      Pattern.compile(".*\\.(md|markdown)", Pattern.DOTALL);
  private static final Pattern HTML_BEGINNING =
      Pattern.compile("\\s*<(!doctype html|html)\\b", Pattern.CASE_INSENSITIVE);

  /** Line and page ends that are not everybody's. */
  private static final Pattern OTHER_ENDS = Pattern.compile("[\\f\\u000b\\u0085\\u2028\\u2029]");

  private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\\t\\n\\r]]");

  private SentText() {}

  /** The lines of a file: plain text, Markdown or HTML, as its name says. */
  static String ofFile(String name, byte[] bytes) throws TextRefused {
    requireText(bytes);
    String contents = decode(bytes);
    String lower = name.toLowerCase(Locale.ROOT);
    if (HTML_NAME.matcher(lower).matches() || HTML_BEGINNING.matcher(contents).lookingAt()) {
      return cleaned(HtmlLines.of(contents));
    }
    return MARKDOWN_NAME.matcher(lower).matches()
        ? cleaned(HtmlLines.of(html(contents)))
        : cleaned(contents);
  }

  /** The same for what was typed or pasted. */
  static String ofField(String typed) throws TextRefused {
    return cleaned(typed);
  }

  /**
   * @throws TextRefused where it has too many paragraphs
   */
  static void requireBounded(Text text) throws TextRefused {
    if (text.paragraphs().size() > MOST_PARAGRAPHS) {
      throw new TextRefused(Why.TOO_LONG);
    }
  }

  private static String cleaned(String contents) throws TextRefused {
    String ends = OTHER_ENDS.matcher(contents).replaceAll("\n\n");
    String clean = CONTROLS.matcher(ends).replaceAll("");
    if (Text.of(clean).paragraphs().isEmpty()) {
      throw new TextRefused(Why.NOTHING);
    }
    if (clean.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
      throw new TextRefused(Why.TOO_LONG);
    }
    return clean;
  }

  private static String html(String markdown) {
    return HtmlRenderer.builder().build().render(Parser.builder().build().parse(markdown));
  }

  // --- bytes

  private static void requireText(byte[] bytes) throws TextRefused {
    if (startsWith(bytes, "%PDF")) {
      throw new TextRefused(Why.PDF);
    }
    if (startsWith(bytes, "PK\u0003\u0004")
        || startsWith(bytes, "\u00d0\u00cf\u0011\u00e0")
        || startsWith(bytes, "{\\rtf")) {
      throw new TextRefused(Why.OFFICE);
    }
  }

  private static boolean startsWith(byte[] bytes, String beginning) {
    byte[] wanted = beginning.getBytes(StandardCharsets.ISO_8859_1);
    return bytes.length >= wanted.length
        && ByteBuffer.wrap(bytes, 0, wanted.length).equals(ByteBuffer.wrap(wanted));
  }

  /** With a mark at its beginning a text says its encoding; without one it has to be UTF-8. */
  private static String decode(byte[] bytes) throws TextRefused {
    boolean wide = startsWith(bytes, "\u00ff\u00fe") || startsWith(bytes, "\u00fe\u00ff");
    String text = decode(bytes, wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
    if (text.indexOf('\0') >= 0) {
      throw new TextRefused(Why.NO_TEXT);
    }
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static String decode(byte[] bytes, Charset charset) throws TextRefused {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = charset.newDecoder().decode(in, out, true);
    String text = out.flip().toString();
    if (result.isError()) {
      throw text.indexOf('\0') >= 0
          ? new TextRefused(Why.NO_TEXT)
          : new TextRefused(Why.ENCODING, 1 + (int) text.chars().filter(c -> c == '\n').count());
    }
    return text;
  }
}
