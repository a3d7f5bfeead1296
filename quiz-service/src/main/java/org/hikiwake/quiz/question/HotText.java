package org.hikiwake.quiz.question;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.hikiwake.quiz.grading.Outcome;
import org.hikiwake.quiz.grading.Outcome.Ungradable.Reason;
import org.hikiwake.quiz.grading.Score;
import org.hikiwake.quiz.presentation.PresentedHotText;
import org.hikiwake.quiz.presentation.PresentedVariant;
import org.hikiwake.quiz.presentation.Stem;
import org.hikiwake.quiz.response.HotTextResponse;
import org.hikiwake.quiz.response.PartId;
import org.hikiwake.quiz.response.Response;

/**
 * The paragraph of a reading that answers the question is to be found. All or nothing.
 *
 * @param passages the pool, the keyed one among them, in the reading's order, which is never
 *     shuffled; either just what is shown, or enough of them before and after the keyed one for
 *     each of its places among those that are shown
 * @param shown how many paragraphs a student gets, the keyed one included
 */
public record HotText(Stem stem, List<Passage> passages, PartId key, int shown)
    implements Question {

  public HotText {
    passages = List.copyOf(passages);
    InvalidQuestion.unless(inOrder(passages), "the paragraphs are not in one reading's order");
    InvalidQuestion.unless(placeOf(key, passages) >= 0, "no paragraph is keyed");
    InvalidQuestion.unless(
        shown >= 2 && shown <= passages.size(), "too few paragraphs to choose from");
    InvalidQuestion.unless(
        shown == passages.size() || isAmong(placeOf(key, passages), passages.size(), shown),
        "the keyed paragraph cannot stand at every place among those that are shown");
  }

  private static int placeOf(PartId key, List<Passage> passages) {
    return options(passages).stream().map(Option::id).toList().indexOf(key);
  }

  private static boolean isAmong(int place, int size, int shown) {
    return place >= shown - 1 && size - place >= shown;
  }

  private static boolean inOrder(List<Passage> passages) {
    return IntStream.range(1, passages.size())
        .allMatch(i -> stands(passages.get(i - 1), passages.get(i)));
  }

  private static boolean stands(Passage before, Passage after) {
    return before.at().reading().equals(after.at().reading())
        && before.at().paragraph() < after.at().paragraph();
  }

  private static List<Option> options(List<Passage> passages) {
    return passages.stream().map(Passage::option).toList();
  }

  /** The paragraphs by their names. */
  public List<Option> options() {
    return options(passages);
  }

  @Override
  public Kind kind() {
    return Kind.HOT_TEXT;
  }

  /**
   * Takes the neighbours of the keyed paragraph in the pool, so many before it and the rest after
   * it as chance will have it: the order is the reading's, and yet each place is as likely for the
   * key.
   */
  @Override
  public Question draw(Chance chance) {
    if (shown == passages.size()) {
      return this;
    }
    int before = chance.pick(IntStream.range(0, shown).boxed().toList());
    int first = placeOf(key, passages) - before;
    return new HotText(stem, passages.subList(first, first + shown), key, shown);
  }

  @Override
  public PresentedVariant present() {
    return new PresentedHotText(stem, passages.stream().map(Passage::present).toList());
  }

  @Override
  public Optional<Response> keyedResponse() {
    return Optional.of(new HotTextResponse(key));
  }

  @Override
  public Outcome mark(Response response) {
    if (!(response instanceof HotTextResponse given) || given.passage() == null) {
      return new Outcome.Ungradable(Reason.WRONG_KIND);
    }
    Set<PartId> chosen = Set.of(given.passage());
    return Options.unknown(options(), chosen).orElseGet(() -> graded(chosen));
  }

  @Override
  public Outcome nothing() {
    return graded(Set.of());
  }

  private Outcome graded(Set<PartId> chosen) {
    return new Outcome.Graded(
        Score.allOrNothing(chosen.contains(key)), Options.remarks(options(), Set.of(key), chosen));
  }

  @Override
  public <T> T fold(Cases<T> cases) {
    return cases.hotText().apply(this);
  }
}
