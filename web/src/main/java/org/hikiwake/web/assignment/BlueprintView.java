package org.hikiwake.web.assignment;

import java.util.List;
import org.hikiwake.core.pack.PackHeader;
import org.hikiwake.quiz.assembly.Assembly.Unsatisfiable;
import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.quiz.selftest.Bank;
import org.hikiwake.quiz.selftest.Wish;
import org.hikiwake.web.course.Course;
import org.hikiwake.web.pack.Scope;
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

  public Scope scope() {
    return new Scope(bank, wish);
  }

  public List<Hardness> hardnesses() {
    return List.of(Hardness.values());
  }

  public boolean wants(Hardness hardness) {
    return input.value("difficulty").equals(hardness.word());
  }

  public boolean has(String field, String value) {
    return input.value(field).equals(value);
  }
}
