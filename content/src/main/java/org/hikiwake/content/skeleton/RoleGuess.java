package org.hikiwake.content.skeleton;

import java.util.List;
import java.util.stream.IntStream;
import org.hikiwake.core.reading.ParagraphRole;

/** What a paragraph may be there for, by its place and its look. A person has to look again. */
final class RoleGuess {

  private static final int HEADING_WORDS = 8;

  private RoleGuess() {}

  static List<ParagraphRole> of(List<String> paragraphs) {
    return IntStream.range(0, paragraphs.size())
        .mapToObj(i -> i == 0 ? ParagraphRole.TITLE : of(paragraphs.get(i)))
        .toList();
  }

  private static ParagraphRole of(String paragraph) {
    if (Byline.in(paragraph).isPresent()) {
      return ParagraphRole.BYLINE;
    }
    boolean few = paragraph.split(" ").length <= HEADING_WORDS;
    return few && !paragraph.matches(".*[.!:;,”\"’']") ? ParagraphRole.HEADING : ParagraphRole.BODY;
  }
}
