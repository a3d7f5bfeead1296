package org.hikiwake.web.pack;

import java.util.List;
import java.util.Map;
import org.hikiwake.core.reading.Reading;
import org.hikiwake.core.topic.Topic;
import org.hikiwake.quiz.question.Kind;
import org.hikiwake.quiz.selftest.Bank;
import org.hikiwake.quiz.selftest.Wish;

/** The readings, topics and kinds that a form offers to be ticked, and which of them are. */
public record Scope(Bank bank, Wish wish) {

  public List<Reading> readings() {
    return bank.pack().readingsByDate();
  }

  public List<TopicGroup> topics() {
    return TopicGroup.of(bank.pack());
  }

  /** The kinds of which there are questions, each with how many. */
  public Map<Kind, Integer> kinds() {
    return bank.kinds();
  }

  public boolean wants(Reading reading) {
    return wish.readings().contains(reading.id());
  }

  public boolean wants(Topic topic) {
    return wish.topics().contains(topic.id());
  }

  public boolean wants(Kind kind) {
    return wish.kinds().contains(kind);
  }

  /** Whether something in the group is ticked, so that the group is shown open. */
  public boolean opens(TopicGroup group) {
    return wants(group.topic()) || group.narrower().stream().anyMatch(this::wants);
  }
}
