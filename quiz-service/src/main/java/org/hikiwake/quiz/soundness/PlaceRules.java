package org.hikiwake.quiz.soundness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hikiwake.core.reading.Fingerprint;
import org.hikiwake.core.reading.ParagraphRef;
import org.hikiwake.core.reading.Reading;
import org.hikiwake.core.statement.Statement;

/**
 * Whether a passage says something. The pack has no text; a passage is recognised by its
 * fingerprint, or named by its number: "Paragraph 12".
 */
final class PlaceRules {

  private static final Pattern NUMBERED = Pattern.compile("(?i)paragraph (\\d{1,6})");

  private final Logic logic;
  private final Map<Fingerprint, List<ParagraphRef>> paragraphs = new HashMap<>();

  PlaceRules(Holding holding) {
    logic = holding.logic();
    holding.facts().pack().parts().readings().forEach(this::add);
  }

  private void add(Reading reading) {
    for (int i = 0; i < reading.paragraphs().size(); i++) {
      paragraphs
          .computeIfAbsent(reading.paragraphs().get(i).fingerprint(), f -> new ArrayList<>(1))
          .add(new ParagraphRef(reading.id(), i + 1));
    }
  }

  List<ParagraphRef> passages(String text, Reading reading) {
    Matcher numbered = NUMBERED.matcher(text.strip());
    if (numbered.matches()) {
      int number = Integer.parseInt(numbered.group(1));
      return reading.paragraph(number).isPresent()
          ? List.of(new ParagraphRef(reading.id(), number))
          : List.of();
    }
    return paragraphs.getOrDefault(Fingerprint.of(text), List.of()).stream()
        .filter(ref -> ref.reading().equals(reading.id()))
        .toList();
  }

  Judgement says(ParagraphRef passage, Statement statement) {
    if (cites(statement, passage)) {
      return Judgement.right(Rule.CITED, statement);
    }
    return logic.near(statement).stream()
        .filter(near -> cites(near, passage))
        .findFirst()
        .map(near -> Judgement.unproved(Rule.NEAR, near))
        .orElseGet(() -> Judgement.wrong(Rule.NOT_CITED, statement));
  }

  private static boolean cites(Statement statement, ParagraphRef passage) {
    return statement.evidence().citations().stream()
        .anyMatch(c -> c.<Boolean>fold(in -> in.at().equals(passage), out -> false));
  }
}
