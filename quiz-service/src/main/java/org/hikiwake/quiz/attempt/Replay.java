package org.hikiwake.quiz.attempt;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hikiwake.quiz.behaviour.Answering;
import org.hikiwake.quiz.behaviour.Behaviour;
import org.hikiwake.quiz.behaviour.Progress;

/** What stands in the questions of an attempt: its record, gone through once more. */
final class Replay {

  private static final Comparator<Entry> DONE =
      Comparator.comparing((Entry e) -> e.stamp().done()).thenComparing(Entry::number);

  private final Attempt attempt;
  private final Behaviour behaviour;

  Replay(Attempt attempt) {
    this.attempt = attempt;
    behaviour = attempt.quiz().rules().behaviour();
  }

  /**
   * What the student has made of a question, by the key that does him the most good; of two that do
   * the same, by the later one.
   */
  Work work(Item item) {
    List<Item> readings = item.readings();
    return readings.size() == 1
        ? made(readings.get(0))
        : readings.stream()
            .map(this::made)
            .reduce((one, later) -> later.earns().compareTo(one.earns()) < 0 ? one : later)
            .orElseGet(() -> made(item));
  }

  private Work made(Item item) {
    List<Entry> about =
        attempt.entries().stream().filter(e -> e.position() == item.position()).toList();
    boolean flagged =
        about.stream().filter(Entry::isFlag).reduce((a, b) -> b).stream()
            .anyMatch(last -> last.act() == Act.FLAG);
    List<Entry> answers =
        about.stream().filter(e -> e.answer().isPresent() && attempt.counts(e)).toList();
    return behaviour.defers() ? deferred(item, answers, flagged) : marked(item, answers, flagged);
  }

  /** The last answer takes the place of all before it; a blank one takes it back. */
  private Work deferred(Item item, List<Entry> answers, boolean flagged) {
    Progress untouched = Progress.begin(behaviour);
    if (answers.isEmpty()) {
      return new Work(item, untouched, null, null, flagged);
    }
    Entry last = Collections.max(answers, DONE);
    Given given = last.answer().filter(g -> !g.isBlank()).orElse(null);
    return new Work(item, untouched, given, given == null ? null : last.stamp().done(), flagged);
  }

  /** In the order in which the server took them in: a try is marked then, whatever is claimed. */
  private Work marked(Item item, List<Entry> answers, boolean flagged) {
    Work work = new Work(item, Progress.begin(behaviour), null, null, flagged);
    for (Entry entry : answers) {
      work = entry.act() == Act.CHECK ? checked(work, entry) : drafted(work, entry);
    }
    return work;
  }

  private static Work checked(Work work, Entry entry) {
    return entry
        .answer()
        .flatMap(given -> next(work, given, entry))
        .map(progress -> new Work(work.item(), progress, null, null, work.flagged()))
        .orElse(work);
  }

  private static Optional<Progress> next(Work work, Given given, Entry entry) {
    return work.progress()
        .respond(work.item().question(), given.response(), given.certainty(), entry.stamp().done())
        .fold(
            new Answering.Cases<>(
                taken -> Optional.of(taken.next()),
                repeated -> Optional.empty(),
                notMarked -> Optional.empty(),
                refused -> Optional.empty()));
  }

  private static Work drafted(Work work, Entry entry) {
    if (!work.isOpen()) {
      return work;
    }
    Given draft = entry.answer().filter(given -> !given.isBlank()).orElse(null);
    return new Work(
        work.item(),
        work.progress(),
        draft,
        draft == null ? null : entry.stamp().done(),
        work.flagged());
  }
}
