package org.hikiwake.quiz.soundness;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hikiwake.core.reading.Paragraph;
import org.hikiwake.core.reading.ParagraphRef;
import org.hikiwake.core.reading.Reading;
import org.hikiwake.core.topic.Topic;
import org.hikiwake.core.topic.TopicId;

/**
 * Whether a paragraph says something. That it is not cited for it proves nothing: a view comes up
 * again and again, and a complete cell promises that it is modelled and not that each place is
 * cited. A paragraph provably does not say it where all that it says is modelled, and nothing of
 * that is related to it, or on its topic by anybody who might be taken for whoever says it.
 */
final class PlaceRules {

  private final Facts facts;
  private final Logic logic;

  /** Each topic with those that contain it and those that it contains. */
  private final Map<TopicId, Set<TopicId>> matters = new HashMap<>();

  PlaceRules(Holding holding) {
    facts = holding.facts();
    logic = holding.logic();
    for (Topic topic : facts.pack().parts().topics()) {
      for (TopicId wider : widened(topic)) {
        matters.computeIfAbsent(wider, unused -> new HashSet<>()).add(topic.id());
        matters.computeIfAbsent(topic.id(), unused -> new HashSet<>()).add(wider);
      }
    }
  }

  private Set<TopicId> widened(Topic topic) {
    Set<TopicId> all = new HashSet<>(Set.of(topic.id()));
    Topic next = topic;
    while (next.parent() != null && all.add(next.parent())) {
      next = facts.topic(next.parent());
    }
    return all;
  }

  Judgement says(ParagraphRef at, Said said, Reading reading) {
    Optional<Paragraph> paragraph =
        Optional.of(at)
            .filter(ref -> ref.reading().equals(reading.id()))
            .flatMap(ref -> reading.paragraph(ref.paragraph()))
            .filter(Paragraph::isBody);
    if (paragraph.isEmpty()) {
      return Judgement.unproved(Rule.UNREADABLE);
    }
    List<Said> there = facts.standingAt(at);
    if (there.contains(said)) {
      return Judgement.right(Rule.CITED, said);
    }
    return mightSay(there, said)
        .orElseGet(
            () ->
                paragraph.get().complete()
                    ? Judgement.wrong(Rule.COMPLETE_PARAGRAPH, there.toArray(Said[]::new))
                    : Judgement.unproved(Rule.OPEN_PARAGRAPH));
  }

  /** What speaks for it that the paragraph says the statement, in other words or in passing. */
  private Optional<Judgement> mightSay(List<Said> there, Said said) {
    for (Said other : there) {
      if (logic.isNear(said, other)) {
        return Optional.of(Judgement.unproved(Rule.NEAR, other));
      }
      if (logic.areRelated(said, other)) {
        return Optional.of(Judgement.unproved(Rule.RELATED_THERE, other));
      }
      if (areOnSameMatter(said, other) && said.isBoundTo(other)) {
        return Optional.of(Judgement.unproved(Rule.SAME_MATTER, other));
      }
    }
    return Optional.empty();
  }

  /** Whether a topic of the one is, or contains, one of the other; what has none may be on any. */
  private boolean areOnSameMatter(Said one, Said other) {
    Set<TopicId> topics = one.topics();
    Set<TopicId> others = other.topics();
    if (topics.isEmpty() || others.isEmpty()) {
      return true;
    }
    for (TopicId topic : topics) {
      Set<TopicId> matter = matters.getOrDefault(topic, Set.of());
      for (TopicId its : others) {
        if (matter.contains(its)) {
          return true;
        }
      }
    }
    return false;
  }
}
