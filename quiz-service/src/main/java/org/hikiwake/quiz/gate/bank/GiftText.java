package org.hikiwake.quiz.gate.bank;

import java.util.regex.Pattern;
import org.apache.commons.text.StringEscapeUtils;

/** Text of a GIFT file, in which a backslash takes the meaning from the sign after it. */
final class GiftText {

  private static final Pattern ESCAPED = Pattern.compile("\\\\([~=#{}:\\\\])");
  private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^>]*>");
  private static final Pattern SPACE = Pattern.compile("(?:\\s|\\\\n)+");

  private GiftText() {}

  /** Where that sign stands unescaped, from that place on; -1 where it does not. */
  static int indexOf(String text, char sign, int from) {
    for (int at = from; at < text.length(); at++) {
      if (text.charAt(at) == '\\') {
        at++;
      } else if (text.charAt(at) == sign) {
        return at;
      }
    }
    return -1;
  }

  /** As it is read: without escapes, tags and entities, on one line. */
  static String plain(String text) {
    String untagged = TAG.matcher(SPACE.matcher(text).replaceAll(" ")).replaceAll("");
    return StringEscapeUtils.unescapeHtml4(ESCAPED.matcher(untagged).replaceAll("$1")).strip();
  }
}
