package org.hikiwake.quiz.attempt;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hikiwake.quiz.assignment.Keying;
import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.quiz.assignment.Release.Phase;
import org.hikiwake.quiz.assignment.Slot;
import org.hikiwake.quiz.assignment.Timing.Late;
import org.hikiwake.quiz.assignment.Window;
import org.hikiwake.quiz.attempt.Ending.How;
import org.hikiwake.quiz.attempt.Taking.Refusal;
import org.hikiwake.quiz.behaviour.Answering;
import org.hikiwake.quiz.behaviour.Progress;
import org.hikiwake.quiz.grading.Compared;
import org.hikiwake.quiz.grading.Score;
import org.hikiwake.quiz.question.Chance;
import org.hikiwake.quiz.version.QuestionVersion;
import org.hikiwake.quiz.version.Seed;
import org.jspecify.annotations.Nullable;

/**
 * One student's run through a quiz. It does not change: what happens makes the next state of it,
 * and all that is asked of it follows from its record and the time.
 *
 * @param quiz the quiz in the revision on which it was started
 * @param number which of the student's attempts it is, counted from 1
 * @param seed what the order of the questions and their options are drawn from
 * @param due when it is over; null where only its student ends it
 * @param entries its record, in the order in which the server took it in
 * @param ending null while it has not been finished
 * @param marks what was said of its answers since then, by position and number
 */
public record Attempt(
    AttemptId id,
    Quiz quiz,
    ActorId student,
    int number,
    Seed seed,
    Instant started,
    @Nullable Instant due,
    List<Entry> entries,
    @Nullable Ending ending,
    List<Mark> marks) {

  public Attempt {
    entries = List.copyOf(entries);
    marks = List.copyOf(marks);
  }

  /** An attempt in which nothing was done yet. */
  public static Attempt begin(
      AttemptId id, Quiz quiz, ActorId student, int number, Seed seed, Instant now) {
    Instant due = due(quiz, now, quiz.rules().window());
    return new Attempt(id, quiz, student, number, seed, now, due, List.of(), null, List.of());
  }

  /**
   * When an attempt is over. Its limit is that of the revision on which it was started; the closing
   * is that of the quiz as it is now. What its student is given beyond that, both have in them.
   *
   * @return null where only its student ends it
   */
  public static @Nullable Instant due(Quiz quiz, Instant started, Window now) {
    return quiz.rules().timing().due(started, now).orElse(null);
  }

  /**
   * When an attempt that has ended was over, whatever the closing has become since: what came in
   * time then stays in time.
   *
   * @param due when it would be over by what holds now
   */
  public static @Nullable Instant due(Ending ending, @Nullable Instant due) {
    if (ending.how() == How.TIME_UP) {
      return ending.at();
    }
    return due != null && due.isAfter(ending.at()) ? due : null;
  }

  /** The questions in the order in which this student gets them. */
  public List<Item> items() {
    List<Integer> places = places();
    return IntStream.rangeClosed(1, places.size())
        .mapToObj(position -> item(position, places.get(position - 1)))
        .toList();
  }

  private List<Integer> places() {
    return quiz.rules().layout().shuffled() ? shuffled() : places(0, quiz.slots().size());
  }

  private static List<Integer> places(int before, int number) {
    return IntStream.rangeClosed(before + 1, before + number).boxed().toList();
  }

  /** Each section is shuffled, and the sections stay in their order. */
  private List<Integer> shuffled() {
    Chance chance = seed.derive("order").chance();
    List<Integer> places = new ArrayList<>();
    for (List<Slot> section : quiz.sections()) {
      places.addAll(chance.shuffled(places(places.size(), section.size())));
    }
    return places;
  }

  private Item item(int position, int place) {
    return new Item(
        position, place, quiz.slots().get(place - 1), seed.derive("slot", String.valueOf(place)));
  }

  public Optional<Item> item(int position) {
    return position >= 1 && position <= quiz.slots().size()
        ? Optional.of(item(position, places().get(position - 1)))
        : Optional.empty();
  }

  // --- where it stands in time

  /** Whether nothing more can be given, but what a device has kept. */
  public boolean isOver(Instant now) {
    return ending != null || due != null && !now.isBefore(due);
  }

  /** When nothing at all is taken any more, unless its student ends it before. */
  public Optional<Instant> closing() {
    return Optional.ofNullable(due).map(end -> end.plus(quiz.rules().timing().grace()));
  }

  /** Whether nothing at all is taken any more. */
  public boolean isClosed(Instant now) {
    return ending != null || closing().filter(closing -> !now.isBefore(closing)).isPresent();
  }

  public boolean hasEnded() {
    return ending != null;
  }

  /** Whether it ended without being handed in. */
  public boolean isTimeUp() {
    return ending != null && ending.how() == How.TIME_UP;
  }

  public Optional<Ending> whenEnded() {
    return Optional.ofNullable(ending);
  }

  /** In which phase of its quiz it is, which decides what may be seen. */
  public Phase phase(Quiz now, Instant at) {
    return ending == null ? Phase.DURING : now.phaseAfter(ending.at(), at);
  }

  // --- what stands in it

  /** What the student has made of each question, in their order. */
  public List<Work> works() {
    return items().stream().map(this::work).toList();
  }

  /** What the student has made of a question. */
  public Work work(Item item) {
    return new Replay(this).work(item);
  }

  /** Whether it arrived when the attempt was over already. */
  public boolean isLate(Entry entry) {
    return due != null && !entry.stamp().received().isBefore(due);
  }

  /** Whether what was given counts, although it may be late. */
  public boolean counts(Entry entry) {
    return !isLate(entry)
        || quiz.rules().timing().late() == Late.COUNTS && isPlausible(entry.stamp());
  }

  /**
   * Whether a device may have done in time what arrived late. It cannot have done it before what it
   * had done earlier.
   */
  private boolean isPlausible(Stamp stamp) {
    Instant claimed = stamp.claimed();
    return claimed != null
        && stamp.origin() != null
        && due != null
        && claimed.isBefore(due)
        && !claimed.isBefore(lastDone(stamp));
  }

  private Instant lastDone(Stamp stamp) {
    return entries.stream()
        .filter(e -> !isLate(e) && stamp.follows(e.stamp()))
        .map(e -> e.stamp().done())
        .max(Comparator.naturalOrder())
        .orElse(started);
  }

  /** The question that one has come to, where one cannot go back; the last one elsewhere. */
  public int reached() {
    return isForwardOnly()
        ? entries.stream()
            .filter(e -> e.act() == Act.REACH)
            .mapToInt(Entry::position)
            .max()
            .orElse(1)
        : quiz.slots().size();
  }

  /** On a page that has all questions there is no way forward. */
  public boolean isForwardOnly() {
    return quiz.rules().layout().isForwardOnly() && !quiz.rules().layout().isOnePage();
  }

  /** As it stood after so many entries, which is what a page showed that was made then. */
  public Attempt asOf(int number) {
    List<Entry> then = entries.subList(0, Math.max(0, Math.min(number, entries.size())));
    return new Attempt(id, quiz, student, this.number, seed, started, due, then, ending, marks);
  }

  // --- what is done in it

  /**
   * Takes something into the record, and says what comes of it; this state stays as it is.
   *
   * @param given an answer; null for an act that gives none
   */
  public Taking take(Act act, Item item, @Nullable Given given, Stamp stamp) {
    if (entries.stream().anyMatch(e -> e.stamp().repeats(stamp))) {
      return new Taking.Known(this);
    }
    return refusal(act, item, stamp.received())
        .<Taking>map(Taking.Refused::new)
        .orElseGet(() -> consider(act, work(item), given, stamp));
  }

  private Optional<Refusal> refusal(Act act, Item item, Instant now) {
    if (hasEnded()) {
      return Optional.of(ending.how() == How.SUBMITTED ? Refusal.ENDED : Refusal.TIME_UP);
    }
    if (isClosed(now) || isOver(now) && act != Act.SAVE && act != Act.CHECK) {
      return Optional.of(Refusal.TIME_UP);
    }
    return isForwardOnly() ? wayRefusal(act, item.position()) : Optional.empty();
  }

  private Optional<Refusal> wayRefusal(Act act, int position) {
    int furthest = act == Act.REACH ? reached() + 1 : reached();
    if (position > furthest) {
      return Optional.of(Refusal.NOT_REACHED);
    }
    return position < reached() ? Optional.of(Refusal.LEFT_BEHIND) : Optional.empty();
  }

  private Taking consider(Act act, Work work, @Nullable Given given, Stamp stamp) {
    return switch (act) {
      case SAVE -> save(work, given, stamp);
      case CHECK -> check(work, given, stamp);
      case FLAG -> work.flagged() ? known() : entered(act, work, null, stamp);
      case UNFLAG -> work.flagged() ? entered(act, work, null, stamp) : known();
      case REACH -> work.item().position() == reached() ? known() : entered(act, work, null, stamp);
    };
  }

  /**
   * What says nothing new is no entry; but where a device claims a time, what it did may be older
   * than what arrives after it.
   */
  private Taking save(Work work, @Nullable Given given, Stamp stamp) {
    if (!work.isOpen()) {
      return new Taking.Refused(Refusal.ALREADY_ANSWERED);
    }
    Given now = given == null || given.isBlank() ? null : given;
    boolean same = work.given().equals(Optional.ofNullable(now));
    return same && stamp.claimed() == null ? known() : entered(Act.SAVE, work, given, stamp);
  }

  /** After the end nothing is marked at once: it is kept like any other answer. */
  private Taking check(Work work, @Nullable Given given, Stamp stamp) {
    if (quiz.rules().behaviour().defers() || isOver(stamp.received())) {
      return save(work, given, stamp);
    }
    if (given == null) {
      throw new IllegalArgumentException("there is nothing to check");
    }
    return work.progress()
        .respond(work.item().question(), given.response(), given.certainty(), stamp.received())
        .fold(
            new Answering.Cases<Progress, Taking>(
                taken -> entered(Act.CHECK, work, given, stamp),
                repeated -> known(),
                notMarked -> new Taking.NotMarked(notMarked.outcome()),
                refused -> new Taking.Refused(Refusal.ALREADY_ANSWERED)));
  }

  private Taking known() {
    return new Taking.Known(this);
  }

  private Taking entered(Act act, Work work, @Nullable Given given, Stamp stamp) {
    Entry entry = new Entry(entries.size() + 1, act, work.item().position(), given, stamp);
    List<Entry> more = new ArrayList<>(entries);
    more.add(entry);
    return new Taking.Taken(
        new Attempt(id, quiz, student, number, seed, started, due, more, ending, marks), entry);
  }

  // --- its end

  /** The attempt, finished and marked; one that has ended stays as it is. */
  public Attempt end(Instant now) {
    if (hasEnded()) {
      return this;
    }
    boolean timeUp = isOver(now);
    Instant at = timeUp && due != null ? due : now;
    Ending end = new Ending(timeUp ? How.TIME_UP : How.SUBMITTED, at, now);
    List<Mark> given = new ServerMarks(this).given(now);
    return new Attempt(id, quiz, student, number, seed, started, due, entries, end, given);
  }

  /**
   * The marks that the server has yet to give, since a question was corrected after it had marked
   * it. What a person has said stays.
   */
  public List<Mark> due(Instant now) {
    return new ServerMarks(this).due(now);
  }

  /** As it is when the marks that are due are given. */
  public Attempt remarked(Instant now) {
    List<Mark> all = Stream.concat(marks.stream(), due(now).stream()).toList();
    return new Attempt(id, quiz, student, number, seed, started, due, entries, ending, all);
  }

  /** The same record, by the keys that its questions have in this quiz. */
  public Attempt keyed(Function<QuestionVersion, Keying> keyings) {
    Quiz corrected = quiz.keyed(keyings);
    return new Attempt(id, corrected, student, number, seed, started, due, entries, ending, marks);
  }

  /** As if only these marks had been given. */
  public Attempt marked(Predicate<Mark> which) {
    List<Mark> some = marks.stream().filter(which).toList();
    return new Attempt(id, quiz, student, number, seed, started, due, entries, ending, some);
  }

  /** The mark on a question that counts; empty before the end. */
  public Optional<Mark> mark(Item item) {
    return marks.stream()
        .filter(mark -> mark.position() == item.position() && !mark.draft())
        .max(Comparator.comparingInt(Mark::number));
  }

  /** Everything that was said of a question, in the order in which it was said. */
  public List<Mark> marks(Item item) {
    return marks.stream()
        .filter(mark -> mark.position() == item.position())
        .sorted(Comparator.comparingInt(Mark::number))
        .toList();
  }

  /**
   * By which rules what was written in a question was taken or not. A mark is what it was when it
   * was given: the rules stay those of then, unless the key that counts is another one since.
   */
  public List<Compared> compared(Work work) {
    int correction = work.item().slot().keying().correction();
    return marks(work.item()).stream()
        .filter(mark -> mark.correction() == correction && !mark.compared().isEmpty())
        .reduce((earlier, later) -> later)
        .map(Mark::compared)
        .orElseGet(work::compared);
  }

  /** The points that a question has earned; empty where it is not marked yet. */
  public Optional<Score> points(Item item) {
    if (!item.slot().counts()) {
      return Optional.of(Score.ZERO);
    }
    return mark(item)
        .flatMap(mark -> Optional.ofNullable(mark.share()))
        .map(share -> item.slot().points().times(share));
  }

  /** The most points that a question can earn. */
  public Score possible(Item item) {
    return item.slot().counts()
        ? item.slot().points().times(quiz.rules().behaviour().attainable(0))
        : Score.ZERO;
  }
}
