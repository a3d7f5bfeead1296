package org.hikiwake.web.cli;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hikiwake.quiz.assembly.Assembly;
import org.hikiwake.quiz.assembly.Binding;
import org.hikiwake.quiz.assembly.Form;
import org.hikiwake.quiz.json.QuizJson;

/** An assembly as the command line prints it. */
@JsonPropertyOrder({"forms", "difference", "bindings", "proved"})
record PrintedAssembly(
    List<PrintedForm> forms, double difference, List<Binding> bindings, boolean proved) {

  /** A form with its sums. */
  @JsonPropertyOrder({"number", "points", "minutes", "difficulty", "questions"})
  record PrintedForm(
      int number, int points, double minutes, double difficulty, List<PrintedPlace> questions) {

    static PrintedForm of(int number, Form form) {
      return new PrintedForm(
          number,
          form.points(),
          form.minutes(),
          form.difficulty(),
          form.places().stream().map(PrintedPlace::of).toList());
    }

    private String text() {
      TextTable table =
          new TextTable("number", "question", "family", "kind", "topic", "difficulty", "points");
      questions.forEach(
          q ->
              table.row(
                  q.number(),
                  q.id(),
                  q.family(),
                  q.kind(),
                  String.join(", ", q.topics()),
                  shown(q.difficulty()),
                  q.points()));
      return String.format(
              Locale.ROOT,
              "Form %d: %d questions, %d points, %.1f minutes, mean difficulty %.2f%n",
              number,
              questions.size(),
              points,
              minutes,
              difficulty)
          + String.join("\n", table.lines())
          + "\n\n";
    }

    private static String shown(double difficulty) {
      return String.format(Locale.ROOT, "%.2f", difficulty);
    }
  }

  /** A question in a form; the seed draws its options. */
  @JsonPropertyOrder({"number", "id", "family", "kind", "topics", "difficulty", "points", "seed"})
  record PrintedPlace(
      int number,
      String id,
      String family,
      String kind,
      List<String> topics,
      double difficulty,
      int points,
      long seed) {

    static PrintedPlace of(Form.Place place) {
      return new PrintedPlace(
          place.number(),
          place.question().id().value(),
          place.question().family().value(),
          place.question().kind().word(),
          place.question().topics().stream().map(topic -> topic.value()).sorted().toList(),
          place.question().difficulty(),
          place.points(),
          place.seed().value());
    }
  }

  static PrintedAssembly of(Assembly assembly) {
    return assembly.fold(
        assembled ->
            new PrintedAssembly(
                numbered(assembled.forms()), assembled.difference(), List.of(), true),
        none -> new PrintedAssembly(List.of(), 0, none.bindings(), none.proved()));
  }

  private static List<PrintedForm> numbered(List<Form> forms) {
    List<PrintedForm> numbered = new ArrayList<>();
    forms.forEach(form -> numbered.add(PrintedForm.of(numbered.size() + 1, form)));
    return numbered;
  }

  String json() {
    return QuizJson.line(this) + "\n";
  }

  String text() {
    return forms.isEmpty() ? refusal() : tables();
  }

  private String tables() {
    String all = forms.stream().map(PrintedForm::text).collect(Collectors.joining());
    return forms.size() == 1
        ? all
        : all
            + String.format(
                Locale.ROOT, "The mean difficulties differ by %.3f at most.%n", difference);
  }

  private String refusal() {
    String head =
        proved
            ? "The blueprint cannot be fulfilled:\n"
            : "Nothing was found that fulfils the blueprint, though that is no proof:\n";
    return head
        + bindings.stream().map(b -> "  " + b + "\n").collect(Collectors.joining())
        + "Ask for less of this, or add to the pack.\n";
  }
}
