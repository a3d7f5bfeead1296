package org.hikiwake.web.marking;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.quiz.assignment.Release.Aspect;
import org.hikiwake.quiz.attempt.ActorId;
import org.hikiwake.quiz.attempt.Attempt;
import org.hikiwake.quiz.attempt.Item;
import org.hikiwake.quiz.attempt.Mark;
import org.hikiwake.quiz.attempt.Pile;
import org.hikiwake.quiz.attempt.Rubric;
import org.hikiwake.quiz.grading.Explanation;
import org.hikiwake.quiz.grading.Score;
import org.hikiwake.web.account.People;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.account.PersonId;
import org.hikiwake.web.account.Visiting;
import org.hikiwake.web.attachment.CourseTexts;
import org.hikiwake.web.attempt.Questions;
import org.hikiwake.web.marking.MarkingDoor.Opened;
import org.hikiwake.web.marking.SheetView.LineView;
import org.hikiwake.web.marking.SheetView.PlaceView;
import org.hikiwake.web.marking.SheetView.SaidView;
import org.hikiwake.web.pack.Library;
import org.hikiwake.web.site.CitationView;
import org.hikiwake.web.site.Decimals;
import org.hikiwake.web.site.Input;
import org.hikiwake.web.site.Openings;
import org.jspecify.annotations.Nullable;

/** Lays answers before somebody who marks them. */
@ApplicationScoped
class Sheets {

  /** By which the arrows count on a criterion; two decimals are taken all the same. */
  private static final String HALVES = "0.5";

  private final Questions questions;
  private final Library library;
  private final CourseTexts attached;
  private final People people;
  private final Visiting visiting;

  Sheets(
      Questions questions,
      Library library,
      CourseTexts attached,
      People people,
      Visiting visiting) {
    this.questions = questions;
    this.library = library;
    this.attached = attached;
    this.people = people;
    this.visiting = visiting;
  }

  /** How a sheet is asked for: who has names shown, where it leads back to, what was just done. */
  record Manner(boolean names, String from, String done) {

    static Manner of(Input input) {
      return new Manner(
          input.value("names").equals("yes"), input.value("from"), input.value("done"));
    }
  }

  /** An answer before whoever looks at it. */
  Sheet of(Opened opened) {
    return new Sheet(opened, new ActorId(visiting.signedIn().id().value()));
  }

  /**
   * A sheet as a page shows it.
   *
   * @param typed what stands in its form; null for what was said last by whoever looks
   */
  SheetView view(Sheet sheet, Manner manner, @Nullable Input typed, boolean overtaken) {
    Opened opened = sheet.opened();
    Attempt attempt = sheet.attempt();
    Item item = sheet.item();
    return new SheetView(
        opened.entered(),
        attempt,
        item,
        questions.reviewed(sheet.unveiled(), attempt.work(item), EnumSet.allOf(Aspect.class)),
        sheet.written().orElse(null),
        lines(sheet, attached.of(opened.entered().course().id())),
        sheet.rubric().most().display(),
        typed == null ? form(sheet) : typed,
        overtaken,
        sheet.marks().size(),
        opened.pile().map(pile -> place(pile, opened, manner)).orElse(null),
        sheet.isNamed(manner.names()) ? name(attempt.student()) : null,
        manner.names(),
        history(sheet),
        manner.from(),
        manner.done(),
        visiting.getZone());
  }

  private String name(ActorId actor) {
    return people.find(new PersonId(actor.value())).map(Person::name).orElse("");
  }

  private List<LineView> lines(Sheet sheet, Openings openings) {
    ContentPack pack = library.behind(sheet.item().slot().version().provenance());
    List<Rubric.Line> lines = sheet.rubric().lines();
    return IntStream.range(0, lines.size())
        .mapToObj(n -> line(lines.get(n), n, pack, openings))
        .toList();
  }

  private static LineView line(Rubric.Line line, int number, ContentPack pack, Openings openings) {
    Explanation looksFor = line.looksFor();
    return new LineView(
        line.name(),
        looksFor == null ? "" : looksFor.text(),
        looksFor == null
            ? List.of()
            : looksFor.citations().stream().map(c -> CitationView.of(c, pack, openings)).toList(),
        field(number),
        typed(line.least()),
        typed(line.most()),
        looksFor == null ? "0.01" : HALVES);
  }

  static String field(int line) {
    return "points." + line;
  }

  // --- what stands in the form, and what was said before

  private static Input form(Sheet sheet) {
    return sheet.standing().map(mark -> form(sheet, mark)).orElseGet(Input::empty);
  }

  private static Input form(Sheet sheet, Mark mark) {
    Input input = Input.empty().with("note", mark.note());
    List<Score> points = sheet.points(mark);
    for (int n = 0; n < points.size(); n++) {
      input.with(field(n), typed(points.get(n)));
    }
    return input;
  }

  /** As a field for numbers takes it: rounded, with the sign that a keyboard has. */
  private static String typed(Score points) {
    return points.display().replace('\u2212', '-');
  }

  /** What was typed; to the full where it is what stood there, which is shown rounded. */
  static Optional<Score> points(String typed, Sheet sheet, int line) {
    return sheet
        .standing()
        .map(sheet::points)
        .filter(points -> points.size() > line)
        .map(points -> points.get(line))
        .filter(present -> typed(present).equals(typed))
        .or(() -> Decimals.read(typed));
  }

  private List<SaidView> history(Sheet sheet) {
    Map<PersonId, Person> markers =
        people.find(
            sheet.marks().stream()
                .flatMap(mark -> Optional.ofNullable(mark.marker()).stream())
                .map(marker -> new PersonId(marker.value()))
                .distinct()
                .toList());
    return sheet.history().stream().map(mark -> said(mark, sheet, markers)).toList();
  }

  private static SaidView said(Mark mark, Sheet sheet, Map<PersonId, Person> markers) {
    boolean hidden = sheet.hides(mark);
    return new SaidView(
        mark.marker() == null ? null : markers.get(new PersonId(mark.marker().value())).name(),
        sheet.isOwn(mark),
        mark.at(),
        mark.draft(),
        hidden,
        mark.correction(),
        hidden ? null : sheet.earned(mark).map(Score::display).orElse(null),
        hidden ? "" : mark.note());
  }

  // --- where it lies

  private static PlaceView place(Pile pile, Opened opened, Manner manner) {
    int place = opened.place().orElseThrow();
    List<Pile.Answer> answers = pile.answers();
    return new PlaceView(
        place,
        answers.size(),
        pile.waiting(),
        place > 1 ? Addresses.sheet(answers.get(place - 2), manner.names()) : null,
        place < answers.size() ? Addresses.sheet(answers.get(place), manner.names()) : null,
        pile.next(place).map(next -> Addresses.sheet(next, manner.names())).orElse(null));
  }
}
