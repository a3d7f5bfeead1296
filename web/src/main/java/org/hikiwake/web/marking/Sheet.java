package org.hikiwake.web.marking;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hikiwake.quiz.attempt.ActorId;
import org.hikiwake.quiz.attempt.Attempt;
import org.hikiwake.quiz.attempt.Given;
import org.hikiwake.quiz.attempt.Item;
import org.hikiwake.quiz.attempt.Mark;
import org.hikiwake.quiz.attempt.Pile;
import org.hikiwake.quiz.attempt.Rubric;
import org.hikiwake.quiz.grading.Score;
import org.hikiwake.quiz.question.Essay;
import org.hikiwake.quiz.response.EssayResponse;
import org.hikiwake.web.marking.MarkingDoor.Opened;

/**
 * An answer before somebody who marks it. It says what he may know by then.
 *
 * @param marker who looks at it
 */
record Sheet(Opened opened, ActorId marker) {

  Attempt attempt() {
    return opened.attempt();
  }

  Item item() {
    return opened.item();
  }

  Rubric rubric() {
    return Rubric.of(attempt(), item());
  }

  List<Mark> marks() {
    return attempt().marks(item());
  }

  /** Everything that was said of it, the latest first. */
  List<Mark> history() {
    return marks().stream().sorted(Comparator.comparingInt(Mark::number).reversed()).toList();
  }

  // --- what may be known

  /** What is marked already can have a name; what never waited is looked at for its name's sake. */
  boolean isNamed(boolean asked) {
    return asked || opened.isAllMarked() || opened.pile().isEmpty();
  }

  /** Who has yet to mark sees nothing of what another one thinks. */
  boolean hides(Mark mark) {
    return !mark.isByServer() && own().isEmpty();
  }

  /** The attempt without what is hidden. */
  Attempt unveiled() {
    return own().isPresent() ? attempt() : attempt().marked(Mark::isByServer);
  }

  private Optional<Mark> own() {
    return marks().stream().filter(this::isOwn).max(Comparator.comparingInt(Mark::number));
  }

  boolean isOwn(Mark mark) {
    return marker.equals(mark.marker());
  }

  /** What he said last himself; else what counts, unless another person said it. */
  Optional<Mark> standing() {
    return own().or(() -> attempt().mark(item()).filter(Mark::isByServer));
  }

  /** What a mark gives for each line of the rubric. */
  List<Score> points(Mark mark) {
    return mark.isByServer() ? earned(mark).stream().toList() : mark.criteria();
  }

  /** What a mark says that the answer earns; empty where it waits for a person. */
  Optional<Score> earned(Mark mark) {
    return Optional.ofNullable(mark.share()).map(item().slot().points()::times);
  }

  // --- what there is to mark

  /** The text of an essay; empty for other answers. */
  Optional<Written> written() {
    return item().slot().version().question() instanceof Essay essay
        ? Optional.of(written(essay))
        : Optional.empty();
  }

  private Written written(Essay essay) {
    return attempt()
        .work(item())
        .given()
        .map(Given::response)
        .filter(EssayResponse.class::isInstance)
        .map(EssayResponse.class::cast)
        .map(text -> new Written(text.text(), text.words(), essay.maximumWords()))
        .orElseGet(() -> new Written("", 0, essay.maximumWords()));
  }

  /** The next on the same pile that waits. */
  Optional<Pile.Answer> next() {
    return opened.pile().flatMap(pile -> pile.next(opened.place().orElseThrow()));
  }
}
