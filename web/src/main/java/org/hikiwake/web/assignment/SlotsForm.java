package org.hikiwake.web.assignment;

import io.quarkus.qute.i18n.MessageBundles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.quiz.assignment.Slot;
import org.hikiwake.quiz.grading.Score;
import org.hikiwake.web.site.Input;

/**
 * The form in which the questions of a quiz are brought in order: points and a heading for each,
 * and buttons that move or remove one. Every button saves what was typed as well. Fields are named
 * by the question and not by its place, so that what was typed stays with it when somebody else has
 * moved it meanwhile.
 */
final class SlotsForm {

  private final Input input;

  private SlotsForm(Input input) {
    this.input = input;
  }

  /** What a form does to the questions; where something is to be mended, the input is told. */
  static List<Slot> read(Input input, Quiz quiz) {
    return new SlotsForm(input).slots(quiz);
  }

  static String points(Slot slot) {
    return "points-" + slot.version().id();
  }

  static String heading(Slot slot) {
    return "heading-" + slot.version().id();
  }

  /** The word for what was done, as the address of the page has it. */
  static String done(Input input) {
    return List.of("up", "down", "remove").stream().filter(input::has).findFirst().orElse("saved");
  }

  /** The question that a button was about; empty where it was about all. */
  static String moved(Input input) {
    return input.value(done(input));
  }

  private List<Slot> slots(Quiz quiz) {
    List<Slot> slots = new ArrayList<>();
    quiz.slots().forEach(slot -> slots.add(typed(slot)));
    find(slots, "up").filter(at -> at > 0).ifPresent(at -> move(slots, at, at - 1));
    find(slots, "down")
        .filter(at -> at < slots.size() - 1)
        .ifPresent(at -> move(slots, at, at + 1));
    find(slots, "remove").ifPresent(at -> remove(slots, at));
    return slots;
  }

  private Slot typed(Slot slot) {
    return slot.worth(points(slot, input)).under(heading(slot, input));
  }

  private static Score points(Slot slot, Input input) {
    if (!input.knows(points(slot))) {
      return slot.points();
    }
    Optional<Score> read = Points.read(input.value(points(slot)), slot.points());
    if (read.isEmpty()) {
      input.reject(points(slot), say().pointsUnreadable(Points.MOST));
    }
    return read.orElse(slot.points());
  }

  private static String heading(Slot slot, Input input) {
    if (!input.knows(heading(slot))) {
      return slot.heading();
    }
    String typed = input.value(heading(slot)).replaceAll("\\s+", " ");
    if (typed.length() > Slot.LONGEST_HEADING) {
      input.reject(heading(slot), say().headingTooLong(Slot.LONGEST_HEADING));
      return slot.heading();
    }
    return typed;
  }

  private Optional<Integer> find(List<Slot> slots, String button) {
    String id = input.value(button);
    for (int at = 0; at < slots.size(); at++) {
      if (slots.get(at).version().id().value().equals(id)) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  /** A heading stays at its place: what is moved across it changes its section. */
  private static void move(List<Slot> slots, int from, int to) {
    String here = slots.get(from).heading();
    String there = slots.get(to).heading();
    Slot moved = slots.remove(from);
    slots.add(to, moved);
    slots.set(from, slots.get(from).under(here));
    slots.set(to, slots.get(to).under(there));
  }

  /** Takes a question out. The next one takes over the heading of a section that goes on. */
  static void remove(List<Slot> slots, int at) {
    Slot removed = slots.remove(at);
    if (removed.beginsSection() && at < slots.size() && !slots.get(at).beginsSection()) {
      slots.set(at, slots.get(at).under(removed.heading()));
    }
  }

  private static BuilderMessages say() {
    return MessageBundles.get(BuilderMessages.class);
  }
}
