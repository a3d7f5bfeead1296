package org.hikiwake.quiz.difficulty;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.core.statement.Statement;
import org.hikiwake.quiz.difficulty.Difficulty.Reason;
import org.hikiwake.quiz.question.HotText;
import org.hikiwake.quiz.question.Passage;
import org.hikiwake.quiz.surface.Face;
import org.hikiwake.quiz.surface.Faces;

/**
 * How easily the other paragraphs are taken for the one to be found. The pack has no text: what is
 * compared is what the paragraphs say, in the pack's own words.
 */
final class Neighbours {

  private static final int NEXT = 2;

  private final ContentPack pack;
  private final Faces faces;
  private final Passage key;
  private final List<Passage> others;
  private final Face sought;

  Neighbours(ContentPack pack, Faces faces, HotText question) {
    this.pack = pack;
    this.faces = faces;
    key =
        question.passages().stream()
            .filter(passage -> passage.id().equals(question.key()))
            .findFirst()
            .orElseThrow();
    others = question.passages().stream().filter(passage -> !passage.equals(key)).toList();
    sought = faces.of(String.valueOf(question.stem().material()));
  }

  List<Reason> reasons() {
    List<Reason> reasons = new ArrayList<>(List.of(likeness(), distance()));
    if (others.stream().anyMatch(this::hasItsVoice)) {
      reasons.add(new Reason("the same author speaks in another of the paragraphs", 0.2));
    }
    return reasons;
  }

  private Reason likeness() {
    double mean = others.stream().mapToDouble(this::likeness).average().orElse(0);
    String text =
        String.format(
            Locale.ROOT, "what the others say shares up to %.0f %% of its words", 100 * mean);
    return new Reason(text, Rating.LIKENESS_WEIGHT * (mean - Rating.USUAL_LIKENESS));
  }

  /** Of all that the paragraph says, what is worded most like what is to be found. */
  private double likeness(Passage other) {
    return said(other)
        .map(statement -> faces.of(statement.sentence()))
        .mapToDouble(sought::likeness)
        .max()
        .orElse(0);
  }

  private Reason distance() {
    double mean = others.stream().mapToInt(this::distance).average().orElse(0);
    String text = String.format(Locale.ROOT, "the others are %.1f paragraphs away", mean);
    return new Reason(text, mean <= NEXT ? 0.2 : 0);
  }

  private int distance(Passage other) {
    return Math.abs(other.at().paragraph() - key.at().paragraph());
  }

  private boolean hasItsVoice(Passage other) {
    Set<AuthorId> voices = keyed().flatMap(Neighbours::holders).collect(Collectors.toSet());
    return said(other).flatMap(Neighbours::holders).anyMatch(voices::contains);
  }

  /** What is to be found. */
  private Stream<Statement> keyed() {
    return said(key).filter(statement -> key.proof().statements().contains(statement.id()));
  }

  private Stream<Statement> said(Passage passage) {
    return pack.citing(passage.at()).stream();
  }

  private static Stream<AuthorId> holders(Statement statement) {
    return statement.attribution().holders().stream();
  }
}
