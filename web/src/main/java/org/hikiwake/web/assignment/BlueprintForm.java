package org.hikiwake.web.assignment;

import io.quarkus.qute.i18n.MessageBundles;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Optional;
import org.hikiwake.quiz.assembly.Blueprint;
import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.quiz.selftest.Bank;
import org.hikiwake.quiz.selftest.Wish;
import org.hikiwake.web.assignment.Picking.Pick;
import org.hikiwake.web.pack.WishForm;
import org.hikiwake.web.site.Input;

/**
 * What somebody wants to be picked for a quiz.
 *
 * @param wish which questions come into question
 * @param input what was typed and chosen beside
 */
record BlueprintForm(Wish wish, Input input) {

  static final int USUAL_NUMBER = 20;

  /** Twenty of what has passed, whatever is there already. */
  static Input usual() {
    return Input.empty()
        .with("number", String.valueOf(USUAL_NUMBER))
        .with("difficulty", Hardness.ANY.word())
        .with("among", "passed")
        .with("mode", "add");
  }

  /** What a form says; what is not ticked anywhere stands for everything. */
  static BlueprintForm read(MultivaluedMap<String, String> form, Bank bank) {
    Wish wish =
        WishForm.of(bank, list(form, "reading"), list(form, "topic"), list(form, "kind"), "");
    return new BlueprintForm(wish, Input.of(form));
  }

  private static List<String> list(MultivaluedMap<String, String> form, String name) {
    return form.getOrDefault(name, List.of());
  }

  boolean replaces() {
    return input.value("mode").equals("replace");
  }

  private boolean wantsAccepted() {
    return input.value("among").equals("accepted");
  }

  /** How many questions; where that is no number that fits into the quiz, the input is told. */
  Optional<Integer> number(Quiz quiz) {
    int room = replaces() ? Quiz.MOST_SLOTS : Quiz.MOST_SLOTS - quiz.slots().size();
    Optional<Integer> number = Numbers.read(input.value("number"), 1, room);
    if (number.isEmpty()) {
      BuilderMessages say = MessageBundles.get(BuilderMessages.class);
      input.reject("number", room == 0 ? say.full(Quiz.MOST_SLOTS) : say.numberOutside(1, room));
    }
    return number;
  }

  Blueprint blueprint(int number) {
    return Hardness.of(input.value("difficulty")).blueprint(number);
  }

  Pick pick() {
    return new Pick(wish, wantsAccepted(), replaces());
  }
}
