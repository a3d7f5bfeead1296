package org.hikiwake.quiz.attempt;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hikiwake.quiz.assignment.Keying.Worth;
import org.hikiwake.quiz.grading.Score;
import org.jspecify.annotations.Nullable;

/** The marks that the server gives in an attempt: at its end, and when a key is corrected. */
final class ServerMarks {

  private static final int FIRST = 1;

  private final Attempt attempt;

  ServerMarks(Attempt attempt) {
    this.attempt = attempt;
  }

  /** Of every question, at the end. */
  List<Mark> given(Instant now) {
    return attempt.items().stream().map(item -> mark(item, FIRST, now)).toList();
  }

  /** Those that are not what a question would be given now; none while the attempt goes on. */
  List<Mark> due(Instant now) {
    return attempt.hasEnded()
        ? attempt.items().stream().flatMap(item -> due(item, now).stream()).toList()
        : List.of();
  }

  private Optional<Mark> due(Item item, Instant now) {
    List<Mark> said = attempt.marks(item);
    boolean corrected =
        item.slot().keying().correction() > 0 || said.stream().anyMatch(m -> m.correction() > 0);
    return corrected && attempt.mark(item).filter(Mark::isByServer).isPresent()
        ? Optional.of(mark(item, said.size() + 1, now)).filter(mark -> !isSaid(mark, item))
        : Optional.empty();
  }

  private boolean isSaid(Mark mark, Item item) {
    return attempt
        .mark(item)
        .filter(last -> Objects.equals(last.share(), mark.share()))
        .isPresent();
  }

  private Mark mark(Item item, int number, Instant now) {
    int correction = item.slot().keying().correction();
    Work work = attempt.work(item).handIn();
    return Mark.byServer(item.position(), number, share(work), correction, work.compared(), now);
  }

  /** Who was offered nothing that is right could not be right. */
  private @Nullable Score share(Work work) {
    Item item = work.item();
    boolean full = item.slot().keying().worth() == Worth.FULL_MARKS || item.readings().isEmpty();
    return full ? attempt.quiz().rules().behaviour().attainable(0) : work.share();
  }
}
