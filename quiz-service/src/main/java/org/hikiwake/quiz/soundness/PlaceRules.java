package org.hikiwake.quiz.soundness;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.reading.Paragraph;
import org.hikiwake.core.reading.ParagraphRef;
import org.hikiwake.core.reading.Reading;
import org.hikiwake.core.statement.Attribution;
import org.hikiwake.core.statement.Statement;
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
  private final Kinship kinship;

  /** Each topic with those that contain it. */
  private final Map<TopicId, Set<TopicId>> widened = new HashMap<>();

  PlaceRules(Holding holding) {
    facts = holding.facts();
    logic = holding.logic();
    kinship = holding.kinship();
    facts.pack().parts().topics().forEach(topic -> widened.put(topic.id(), widened(topic)));
  }

  private Set<TopicId> widened(Topic topic) {
    Set<TopicId> all = new HashSet<>(Set.of(topic.id()));
    Topic next = topic;
    while (next.parent() != null && all.add(next.parent())) {
      next = facts.topic(next.parent());
    }
    return all;
  }

  Judgement says(ParagraphRef at, Statement statement, Reading reading) {
    Optional<Paragraph> paragraph =
        Optional.of(at)
            .filter(ref -> ref.reading().equals(reading.id()))
            .flatMap(ref -> reading.paragraph(ref.paragraph()))
            .filter(Paragraph::isBody);
    if (paragraph.isEmpty()) {
      return Judgement.unproved(Rule.UNREADABLE);
    }
    List<Statement> there = facts.pack().citing(at);
    if (there.contains(statement)) {
      return Judgement.right(Rule.CITED, statement);
    }
    return mightSay(there, statement)
        .orElseGet(
            () ->
                paragraph.get().complete()
                    ? Judgement.wrong(Rule.COMPLETE_PARAGRAPH, there.toArray(Statement[]::new))
                    : Judgement.unproved(Rule.OPEN_PARAGRAPH));
  }

  /** What speaks for it that the paragraph says the statement, in other words or in passing. */
  private Optional<Judgement> mightSay(List<Statement> there, Statement statement) {
    List<Statement> near = logic.near(statement);
    for (Statement other : there) {
      if (near.contains(other)) {
        return Optional.of(Judgement.unproved(Rule.NEAR, other));
      }
      if (logic.areRelated(statement, other)) {
        return Optional.of(Judgement.unproved(Rule.RELATED_THERE, other));
      }
      if (isOnSameMatter(statement, other) && mayBeTakenForEachOther(statement, other)) {
        return Optional.of(Judgement.unproved(Rule.SAME_MATTER, other));
      }
    }
    return Optional.empty();
  }

  /** Whether a topic of the one is, or contains, one of the other; what has none may be on any. */
  private boolean isOnSameMatter(Statement one, Statement other) {
    if (one.topics().isEmpty() || other.topics().isEmpty()) {
      return true;
    }
    for (TopicId topic : one.topics()) {
      for (TopicId its : other.topics()) {
        if (contains(topic, its) || contains(its, topic)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean contains(TopicId wider, TopicId topic) {
    Set<TopicId> all = widened.get(topic);
    if (all == null) {
      throw new NotInPack(topic);
    }
    return all.contains(wider);
  }

  /** Whether somebody who holds or reports the one is bound to somebody who does the other. */
  private boolean mayBeTakenForEachOther(Statement one, Statement other) {
    Attribution some = one.attribution();
    return anyTied(some.holders(), other.attribution())
        || anyTied(some.reporters(), other.attribution());
  }

  private boolean anyTied(List<AuthorId> voices, Attribution others) {
    for (AuthorId voice : voices) {
      if (kinship.tied(voice, others.holders()) || kinship.tied(voice, others.reporters())) {
        return true;
      }
    }
    return false;
  }
}
