package org.hikiwake.quiz.assembly;

import java.util.ArrayList;
import java.util.List;
import org.hikiwake.quiz.assembly.Form.Place;
import org.hikiwake.quiz.version.Seed;

/** Makes forms of chosen questions: in an order, with their points and seeds. */
final class Finishing {

  private final Blueprint blueprint;
  private final Seed seed;

  Finishing(Blueprint blueprint, Seed seed) {
    this.blueprint = blueprint;
    this.seed = seed;
  }

  Assembly.Assembled forms(List<List<Entry>> chosen) {
    List<Form> forms = new ArrayList<>();
    for (int i = 0; i < chosen.size(); i++) {
      forms.add(form(chosen.get(i), seed.derive("form", String.valueOf(i + 1))));
    }
    return new Assembly.Assembled(forms);
  }

  private Form form(List<Entry> entries, Seed own) {
    List<Candidate> ordered =
        Sequence.of(
            entries.stream().sorted(Entry.ORDER).map(Entry::candidate).toList(),
            own.derive("order").chance());
    int[] points = points(ordered);
    List<Place> places = new ArrayList<>();
    for (Candidate question : ordered) {
      int number = places.size() + 1;
      places.add(
          new Place(
              number, question, points[number - 1], own.derive("question", question.id().value())));
    }
    return new Form(places);
  }

  private int[] points(List<Candidate> questions) {
    Points points = blueprint.points();
    return points == null
        ? new Points(questions.size(), Points.Spread.EQUAL).over(questions)
        : points.over(questions);
  }
}
