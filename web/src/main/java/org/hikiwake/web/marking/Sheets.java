package org.hikiwake.web.marking;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.quiz.assignment.Release.Aspect;
import org.hikiwake.quiz.attempt.ActorId;
import org.hikiwake.quiz.attempt.Attempt;
import org.hikiwake.quiz.attempt.Given;
import org.hikiwake.quiz.attempt.Item;
import org.hikiwake.quiz.attempt.Mark;
import org.hikiwake.quiz.attempt.Pile;
import org.hikiwake.quiz.attempt.Rubric;
import org.hikiwake.quiz.grading.Explanation;
import org.hikiwake.quiz.grading.Score;
import org.hikiwake.quiz.question.Essay;
import org.hikiwake.quiz.response.EssayResponse;
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
import org.hikiwake.web.marking.SheetView.Written;
import org.hikiwake.web.pack.Library;
import org.hikiwake.web.site.CitationView;
import org.hikiwake.web.site.Decimals;
import org.hikiwake.web.site.Input;
import org.hikiwake.web.site.Openings;
import org.jspecify.annotations.Nullable;

/** Lays an answer before somebody who marks it, with no more than he may know by then. */
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

  /**
   * The sheet of an answer.
   *
   * @param typed what stands in its form; null for what was said last by whoever looks
   */
  SheetView of(Opened opened, Manner manner, @Nullable Input typed, boolean overtaken) {
    Attempt attempt = opened.attempt();
    Item item = opened.item();
    List<Mark> marks = attempt.marks(item);
    Rubric rubric = Rubric.of(attempt, item);
    return new SheetView(
        opened.entered(),
        attempt,
        item,
        questions.reviewed(
            unveiled(attempt, marks), attempt.work(item), EnumSet.allOf(Aspect.class)),
        written(attempt, item),
        lines(rubric, item, attached.of(opened.entered().course().id())),
        rubric.most().display(),
        typed == null ? form(attempt, item, marks) : typed,
        overtaken,
        marks.size(),
        opened.pile().map(pile -> place(pile, opened, manner)).orElse(null),
        isNamed(opened, manner) ? name(attempt.student()) : null,
        manner.names(),
        history(attempt, item, marks),
        manner.from(),
        manner.done(),
        visiting.getZone());
  }

  /** Who has yet to mark sees nothing of what another one thinks. */
  private Attempt unveiled(Attempt attempt, List<Mark> marks) {
    return own(marks).isPresent() ? attempt : attempt.marked(Mark::isByServer);
  }

  /** What is marked already can have a name; what never waited is looked at for its name's sake. */
  private static boolean isNamed(Opened opened, Manner manner) {
    return manner.names() || opened.isAllMarked() || opened.pile().isEmpty();
  }

  private String name(ActorId actor) {
    return people.find(new PersonId(actor.value())).map(Person::name).orElse("");
  }

  private static @Nullable Written written(Attempt attempt, Item item) {
    if (!(item.slot().version().question() instanceof Essay essay)) {
      return null;
    }
    return attempt
        .work(item)
        .given()
        .map(Given::response)
        .filter(EssayResponse.class::isInstance)
        .map(EssayResponse.class::cast)
        .map(text -> new Written(text.text(), text.words(), essay.maximumWords()))
        .orElseGet(() -> new Written("", 0, essay.maximumWords()));
  }

  private List<LineView> lines(Rubric rubric, Item item, Openings openings) {
    ContentPack pack = library.behind(item.slot().version().provenance());
    return IntStream.range(0, rubric.lines().size())
        .mapToObj(n -> line(rubric.lines().get(n), n, pack, openings))
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

  /** What he said himself; else what counts, unless another person said it. */
  private Input form(Attempt attempt, Item item, List<Mark> marks) {
    return said(attempt, item, marks)
        .map(mark -> form(attempt, item, mark))
        .orElseGet(Input::empty);
  }

  private Optional<Mark> said(Attempt attempt, Item item, List<Mark> marks) {
    return own(marks).or(() -> attempt.mark(item).filter(Mark::isByServer));
  }

  private Optional<Mark> own(List<Mark> marks) {
    return marks.stream().filter(this::isOwn).max(Comparator.comparingInt(Mark::number));
  }

  private boolean isOwn(Mark mark) {
    return mark.marker() != null && mark.marker().value().equals(visiting.signedIn().id().value());
  }

  private static Input form(Attempt attempt, Item item, Mark mark) {
    Input input = Input.empty().with("note", mark.note());
    List<Score> points = points(attempt, item, mark);
    for (int n = 0; n < points.size(); n++) {
      input.with(field(n), typed(points.get(n)));
    }
    return input;
  }

  /** What a mark gives for each line. */
  private static List<Score> points(Attempt attempt, Item item, Mark mark) {
    return mark.isByServer()
        ? Optional.ofNullable(mark.share()).map(item.slot().points()::times).stream().toList()
        : mark.criteria();
  }

  /** As a field for numbers takes it: rounded, with the sign that a keyboard has. */
  private static String typed(Score points) {
    return points.display().replace('\u2212', '-');
  }

  /** What was typed; to the full where it is what stood there, which is shown rounded. */
  Optional<Score> points(String typed, Opened opened, int line) {
    Attempt attempt = opened.attempt();
    Item item = opened.item();
    List<Mark> marks = attempt.marks(item);
    return said(attempt, item, marks)
        .map(mark -> points(attempt, item, mark))
        .filter(points -> points.size() > line)
        .map(points -> points.get(line))
        .filter(present -> typed(present).equals(typed))
        .or(() -> Decimals.read(typed));
  }

  private List<SaidView> history(Attempt attempt, Item item, List<Mark> marks) {
    Map<PersonId, Person> markers =
        people.find(
            marks.stream()
                .flatMap(mark -> Optional.ofNullable(mark.marker()).stream())
                .map(marker -> new PersonId(marker.value()))
                .distinct()
                .toList());
    boolean all = own(marks).isPresent();
    return marks.stream()
        .sorted(Comparator.comparingInt(Mark::number).reversed())
        .map(mark -> said(mark, attempt, item, markers, all))
        .toList();
  }

  private SaidView said(
      Mark mark, Attempt attempt, Item item, Map<PersonId, Person> markers, boolean all) {
    boolean hidden = !all && !mark.isByServer();
    return new SaidView(
        mark.marker() == null ? null : markers.get(new PersonId(mark.marker().value())).name(),
        isOwn(mark),
        mark.at(),
        mark.draft(),
        hidden,
        mark.correction(),
        hidden ? null : points(mark, item),
        hidden ? "" : mark.note());
  }

  private static @Nullable String points(Mark mark, Item item) {
    Score share = mark.share();
    return share == null ? null : item.slot().points().times(share).display();
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
