package org.hikiwake.web.correction;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Optional;
import org.hikiwake.quiz.assignment.Remedy;
import org.hikiwake.quiz.question.Question;
import org.hikiwake.quiz.response.Response;
import org.hikiwake.web.question.ResponseForm;
import org.hikiwake.web.site.Input;

/**
 * What somebody means to correct. It goes from the form to the preview and on from there with all
 * of its fields, so that nothing is kept before it is decided.
 *
 * @param fields as they were sent
 */
record CorrectionForm(MultivaluedMap<String, String> fields, Input input) {

  /** What stands before the names of the fields in which is said what is right. */
  static final String PREFIX = "right.";

  /** A field that is sent on. */
  public record Field(String name, String value) {}

  static CorrectionForm of(MultivaluedMap<String, String> fields) {
    return new CorrectionForm(fields, Input.of(fields));
  }

  /** The same, saying that this is right as well. */
  CorrectionForm alsoRight(Response response) {
    MultivaluedMap<String, String> filled = new MultivaluedHashMap<>();
    filled.putAll(fields);
    filled.putAll(ResponseForm.holding(response, null, PREFIX).sent());
    filled.putSingle("remedy", Remedies.ALSO_RIGHT);
    return of(filled);
  }

  /**
   * The answer in an attempt from which somebody comes to say that it is right: the attempt's id, a
   * hyphen and the position; empty where he does not.
   */
  String answer() {
    return input.value("answer");
  }

  /** The id of the version that is corrected. */
  String version() {
    return input.value("question");
  }

  /** What is to be done next: {@code preview}, {@code edit} or {@code correct}. */
  String step() {
    return input.value("step");
  }

  ResponseForm response() {
    return ResponseForm.given(fields, PREFIX).accepted();
  }

  String reason() {
    return input.lines("reason");
  }

  /** How many corrections there were when the form was made. */
  int seen() {
    return number("seen").orElse(-1);
  }

  /** Which correction is taken back; empty where it is about something else. */
  Optional<Integer> back() {
    return number("back");
  }

  private Optional<Integer> number(String field) {
    try {
      return Optional.of(Integer.parseInt(input.value(field)));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** Empty where nothing was chosen. */
  Optional<Remedy> remedy(Question question) {
    if (back().isPresent()) {
      return back().map(Remedy.TakenBack::new);
    }
    return switch (input.value("remedy")) {
      case Remedies.ALSO_RIGHT -> Optional.of(new Remedy.AlsoRight(right(question)));
      case Remedies.ONLY_RIGHT -> Optional.of(new Remedy.OnlyRight(right(question)));
      case Remedies.FULL_MARKS -> Optional.of(new Remedy.FullMarks());
      case Remedies.LEFT_OUT -> Optional.of(new Remedy.LeftOut());
      default -> Optional.empty();
    };
  }

  private Response right(Question question) {
    return response().read(question.present());
  }

  /** All that is sent on from one step to the next. */
  List<Field> sentOn() {
    return fields.entrySet().stream()
        .filter(field -> !field.getKey().equals("step"))
        .flatMap(field -> field.getValue().stream().map(v -> new Field(field.getKey(), v)))
        .toList();
  }
}
