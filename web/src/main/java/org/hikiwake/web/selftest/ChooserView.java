package org.hikiwake.web.selftest;

import java.util.List;
import java.util.Map;
import org.hikiwake.core.pack.PackHeader;
import org.hikiwake.core.reading.Reading;
import org.hikiwake.core.topic.Topic;
import org.hikiwake.quiz.question.Kind;
import org.hikiwake.quiz.selftest.Bank;
import org.hikiwake.quiz.selftest.Marking;
import org.hikiwake.quiz.selftest.Wish;
import org.hikiwake.web.pack.TopicGroup;
import org.hikiwake.web.pack.Waiting;
import org.jspecify.annotations.Nullable;

/**
 * The form in which one chooses what to be asked, with what is ticked in it.
 *
 * @param waiting what is withheld from students; null where nothing is
 */
public record ChooserView(Bank bank, Wish wish, @Nullable Waiting waiting) {

  /** The length that most people want, and shorter and longer ones. */
  private static final List<Integer> LENGTHS = List.of(5, 10, 20, 40);

  public PackHeader header() {
    return bank.pack().header();
  }

  public List<Reading> readings() {
    return bank.pack().readingsByDate();
  }

  public List<TopicGroup> topics() {
    return TopicGroup.of(bank.pack());
  }

  public Map<Kind, Integer> kinds() {
    return bank.kinds();
  }

  /** How many questions are left out unless their kind is ticked. */
  public int markedByPerson() {
    return Wish.MARKED_BY_A_PERSON.stream().mapToInt(k -> kinds().getOrDefault(k, 0)).sum();
  }

  public List<Integer> lengths() {
    return LENGTHS;
  }

  public List<Marking> markings() {
    return List.of(Marking.values());
  }

  public boolean wants(Marking marking) {
    return wish.behaviour().equals(marking.behaviour());
  }

  public long total() {
    return bank.matching(wish).count();
  }

  /** Whether something in the group is ticked, so that the group is shown open. */
  public boolean opens(TopicGroup group) {
    return wants(group.topic()) || group.narrower().stream().anyMatch(this::wants);
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
}
