package org.hikiwake.web.paper;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hikiwake.quiz.presentation.Choice;
import org.hikiwake.quiz.presentation.PresentedCloze;
import org.hikiwake.quiz.presentation.PresentedHotText;
import org.hikiwake.quiz.presentation.PresentedPassage;
import org.hikiwake.quiz.presentation.PresentedVariant;
import org.hikiwake.web.pack.PackView;
import org.jspecify.annotations.Nullable;

/**
 * Where one answers on paper. What a kind has no need of is empty.
 *
 * @param task what is to be done, in a word of the messages
 * @param boxes what is to be ticked
 * @param blanks what is to be given a letter or a number
 * @param letters the letters' meanings
 * @param text a text with gaps: pieces, with a gap between each two of them
 * @param unit what stands behind the number that is written; null for nothing
 * @param rows how many ruled lines there are to write on
 */
public record Printed(
    String task,
    List<Box> boxes,
    List<String> blanks,
    List<Box> letters,
    List<String> text,
    @Nullable String unit,
    int rows) {

  /** As the key of a matching puts a source and its target together. */
  private static final String BELONGS_TO = " → ";

  private static final int WORDS_A_ROW = 10;
  private static final int FEWEST_ROWS = 6;
  private static final int MOST_ROWS = 40;

  /**
   * Something that has a letter.
   *
   * @param passage the paragraph's text, where it is at hand; null elsewhere
   */
  public record Box(String letter, String text, @Nullable String passage) {}

  static Printed of(PresentedVariant presented, PackView pack) {
    return presented.fold(
        new PresentedVariant.Cases<>(
            q -> ticked("one", boxes(q.options())),
            q -> ticked("all", boxes(q.options())),
            q -> ticked("truth", truth()),
            q -> given("match", texts(q.sources()), boxes(q.targets())),
            q -> given("order", texts(q.items()), List.of()),
            Printed::gaps,
            q -> written("number", q.unit(), 1),
            q -> written("words", null, 1),
            q -> ticked("paragraph", passages(q, pack)),
            q -> written("essay", null, rows(q.maximumWords()))));
  }

  private static Printed ticked(String task, List<Box> boxes) {
    return new Printed(task, boxes, List.of(), List.of(), List.of(), null, 0);
  }

  private static Printed given(String task, List<String> blanks, List<Box> letters) {
    return new Printed(task, List.of(), blanks, letters, List.of(), null, 0);
  }

  private static Printed written(String task, @Nullable String unit, int rows) {
    return new Printed(task, List.of(), List.of(), List.of(), List.of(), unit, rows);
  }

  private static List<Box> boxes(List<Choice> choices) {
    return lettered(texts(choices));
  }

  private static List<String> texts(List<Choice> choices) {
    return choices.stream().map(Choice::text).toList();
  }

  private static List<Box> truth() {
    return lettered(List.of("True", "False"));
  }

  private static List<Box> lettered(List<String> texts) {
    return IntStream.range(0, texts.size())
        .mapToObj(n -> new Box(letter(n), texts.get(n), null))
        .toList();
  }

  private static List<Box> passages(PresentedHotText question, PackView pack) {
    List<PresentedPassage> all = question.passages();
    return IntStream.range(0, all.size())
        .mapToObj(
            n -> new Box(letter(n), all.get(n).text(), pack.text(all.get(n).at()).orElse(null)))
        .toList();
  }

  private static Printed gaps(PresentedCloze question) {
    StringBuilder pieces = new StringBuilder();
    question
        .segments()
        .forEach(s -> pieces.append(s.<String>fold(words -> words.text(), blank -> "\0")));
    return new Printed(
        "gaps",
        List.of(),
        List.of(),
        List.of(),
        List.of(pieces.toString().split("\0", -1)),
        null,
        0);
  }

  private static int rows(int words) {
    return Math.min(MOST_ROWS, Math.max(FEWEST_ROWS, words / WORDS_A_ROW));
  }

  static String letter(int place) {
    return String.valueOf((char) ('A' + place));
  }

  /** Each line to write on, for the template to walk over. */
  public List<Integer> lines() {
    return IntStream.rangeClosed(1, rows).boxed().toList();
  }

  /** The letter of what is ticked, or is written beside what it belongs to; empty for none. */
  String letterOf(String label) {
    return Stream.concat(
            boxes.stream().filter(box -> box.text().equals(label)),
            letters.stream().filter(box -> label.endsWith(BELONGS_TO + box.text())))
        .map(box -> box.letter() + ". ")
        .findFirst()
        .orElse("");
  }
}
