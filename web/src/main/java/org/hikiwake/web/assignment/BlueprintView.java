package org.hikiwake.web.assignment;

import java.util.List;
import java.util.Map;
import org.hikiwake.core.pack.PackHeader;
import org.hikiwake.core.reading.Reading;
import org.hikiwake.core.topic.Topic;
import org.hikiwake.quiz.assembly.Assembly.Unsatisfiable;
import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.quiz.question.Kind;
import org.hikiwake.quiz.selftest.Bank;
import org.hikiwake.quiz.selftest.Wish;
import org.hikiwake.web.course.Course;
import org.hikiwake.web.pack.TopicGroup;
import org.hikiwake.web.site.Input;
import org.jspecify.annotations.Nullable;

/**
 * The form in which one says what is to be picked.
 *
 * @param bank what can be picked of the pack
 * @param wish what is ticked
 * @param fitting how many questions that leaves, where they are too few
 * @param none why nothing was picked; null where nothing was tried
 * @param problem why it was not saved; null where nothing went wrong
 */
public record BlueprintView(
    Course course,
    Quiz quiz,
    List<PackHeader> packs,
    Bank bank,
    int accepted,
    Wish wish,
    Input input,
    long fitting,
    @Nullable Unsatisfiable none,
    @Nullable String problem) {

  public PackHeader pack() {
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

  public List<Hardness> hardnesses() {
    return List.of(Hardness.values());
  }

  public boolean wants(Hardness hardness) {
    return input.value("difficulty").equals(hardness.word());
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

  public boolean has(String field, String value) {
    return input.value(field).equals(value);
  }
}
