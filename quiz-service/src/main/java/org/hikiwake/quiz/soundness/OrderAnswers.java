package org.hikiwake.quiz.soundness;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hikiwake.core.statement.StatementId;
import org.hikiwake.core.value.PartialDate;
import org.hikiwake.quiz.question.Option;
import org.hikiwake.quiz.soundness.Verdict.Judged;
import org.jspecify.annotations.Nullable;

/** Events to be put in order: each must certainly be later than the one before it. */
record OrderAnswers(List<Said> events, Facts facts) implements Answers {

  @Override
  public Found ordering(List<Option> items) {
    List<Judged> judged = new ArrayList<>();
    List<String> faults = new ArrayList<>();
    Set<StatementId> seen = new HashSet<>();
    Said before = null;
    for (Option item : items) {
      Optional<Said> event = event(item.text());
      judged.add(new Judged(item.text(), true, judge(before, event)));
      before = event.orElse(null);
      event.map(Said::id).ifPresent(seen::add);
      event
          .filter(e -> tells(item.text(), facts.date(e.id())))
          .ifPresent(e -> faults.add("“" + item.text() + "” tells its date."));
    }
    if (seen.size() < events.size() || items.size() > events.size()) {
      faults.add("The items are not the events that are asked about.");
    }
    return new Found(judged, faults);
  }

  private Judgement judge(@Nullable Said before, Optional<Said> event) {
    if (event.isEmpty()) {
      return Judgement.unproved(Rule.UNREADABLE);
    }
    Said it = event.orElseThrow();
    PartialDate date = facts.date(it.id());
    return before == null || facts.date(before.id()).latest().isBefore(date.earliest())
        ? Judgement.right(Rule.IN_ORDER, it)
        : Judgement.unproved(Rule.NOT_IN_ORDER, before, it);
  }

  /** The event whose happening or whose sentence it is. */
  private Optional<Said> event(String text) {
    return events.stream()
        .filter(
            event ->
                Lexicon.alike(event.sentence(), text)
                    || facts.happening(event.id()).filter(h -> Lexicon.alike(h, text)).isPresent())
        .findFirst();
  }

  private static boolean tells(String text, PartialDate date) {
    return Wording.in(text, String.valueOf(date.year()));
  }
}
