package org.hikiwake.content.skeleton;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that says who wrote what follows: "By Ada Brook, Professor of Transport".
 *
 * @param affiliation what follows the names; empty where nothing does
 */
record Byline(List<String> names, String affiliation) {

  private static final int MOST_WORDS = 25;
  private static final Pattern LINE =
      Pattern.compile(
          "(?:[Ww]ritten )?[Bb][Yy]:? ([^\\p{Ll}\\s,(][^,(]{1,119}?)(?: ?[,(] ?(.*?)\\)?)?\\.?");

  static Optional<Byline> in(String paragraph) {
    Matcher line = LINE.matcher(paragraph);
    if (!line.matches() || paragraph.split(" ").length > MOST_WORDS || endsSentence(line)) {
      return Optional.empty();
    }
    List<String> names =
        Arrays.stream(line.group(1).split(" (?:and|&) ")).map(String::strip).toList();
    return Optional.of(new Byline(names, line.group(2) == null ? "" : line.group(2)));
  }

  /** "By Monday it was over." */
  private static boolean endsSentence(Matcher line) {
    return line.group(1).split(" ").length > 6;
  }
}
