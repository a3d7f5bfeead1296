package org.hikiwake.web.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hikiwake.quiz.authoring.Wording;
import org.hikiwake.quiz.version.QuestionId;
import org.hikiwake.quiz.version.QuestionVersion;
import org.hikiwake.web.account.People;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.account.PersonId;
import org.hikiwake.web.account.Visiting;
import org.hikiwake.web.assignment.Quizzes;
import org.hikiwake.web.course.CourseDoor;
import org.hikiwake.web.examination.Catalogues;
import org.hikiwake.web.examination.ExaminedQuestion;
import org.hikiwake.web.pack.ExaminedPack;
import org.hikiwake.web.pack.PackDoor;
import org.hikiwake.web.review.Decision;
import org.hikiwake.web.review.ReviewViews;
import org.hikiwake.web.review.Reviewing;
import org.hikiwake.web.review.Verdict;
import org.hikiwake.web.site.Fault;
import org.hikiwake.web.version.KeptVersions;

/** Lays a question on the desk of whoever writes on it. */
@ApplicationScoped
public class Desks {

  private final PackDoor packs;
  private final Catalogues catalogues;
  private final ReviewViews views;
  private final Reviewing reviewing;
  private final Edits edits;
  private final KeptVersions versions;
  private final Quizzes quizzes;
  private final CourseDoor courses;
  private final People people;
  private final Visiting visiting;

  Desks(
      PackDoor packs,
      Catalogues catalogues,
      ReviewViews views,
      Reviewing reviewing,
      Edits edits,
      KeptVersions versions,
      Quizzes quizzes,
      CourseDoor courses,
      People people,
      Visiting visiting) {
    this.packs = packs;
    this.catalogues = catalogues;
    this.views = views;
    this.reviewing = reviewing;
    this.edits = edits;
    this.versions = versions;
    this.quizzes = quizzes;
    this.courses = courses;
    this.people = people;
    this.visiting = visiting;
  }

  /** The question of that id, in that pack, if he who asks may see it. */
  public Desk of(String pack, String question) {
    refresh(List.of(question));
    return find(packs.seen(pack), question).orElseThrow(() -> unknown(question));
  }

  /** The question of that id, in whatever pack, likewise. */
  public Desk of(String question) {
    refresh(List.of(question));
    return packs.all().stream()
        .flatMap(pack -> find(pack, question).stream())
        .findFirst()
        .orElseThrow(() -> unknown(question));
  }

  /** Takes account of what another node has written of these questions. */
  public void refresh(List<String> questions) {
    Set<QuestionId> known =
        questions.stream().flatMap(id -> known(id).stream()).collect(Collectors.toSet());
    if (!known.isEmpty()) {
      edits.refresh(known);
    }
  }

  private static Optional<QuestionId> known(String question) {
    try {
      return Optional.of(new QuestionId(question));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private Optional<Desk> find(ExaminedPack pack, String question) {
    return Reviewing.version(pack, question).isEmpty()
        ? Optional.empty()
        : catalogues.of(pack).find(question).map(examined -> desk(pack, examined));
  }

  private Desk desk(ExaminedPack pack, ExaminedQuestion examined) {
    QuestionId id = new QuestionId(examined.id());
    List<Edit> history = edits.history(id);
    return new Desk(
        pack,
        examined,
        Reviewing.version(pack, examined.id()).orElseThrow(),
        views.of(pack, examined),
        history,
        words(history));
  }

  private Map<String, QuestionVersion> words(List<Edit> history) {
    Collection<String> ids =
        history.stream()
            .flatMap(e -> Stream.concat(Stream.of(e.version()), Stream.ofNullable(e.base())))
            .collect(Collectors.toSet());
    return ids.isEmpty() ? Map.of() : versions.find(ids);
  }

  /** How many edits there are of each question of a pack of which there is one. */
  public Map<QuestionId, Integer> edits(ExaminedPack pack) {
    return edits.latest().of(pack.pack().header().id()).stream()
        .collect(Collectors.toMap(Edit::question, Edit::number));
  }

  /** Accepts what somebody just wrote; a flaw or a fault in it has to be looked at first. */
  boolean accept(Desk desk, String note) {
    Verdict verdict =
        new Verdict(Decision.ACCEPTED, note, desk.view().version(), desk.view().history().size());
    return reviewing
        .decide(desk.examined(), desk.version(), verdict, visiting.signedIn().id())
        .isEmpty();
  }

  /** Where it is asked. */
  public Uses uses(Desk desk) {
    return Uses.of(desk.version(), quizzes, courses);
  }

  /** The history in words: for each edit what it changed of what was there before. */
  public List<WordingView.Told> told(Desk desk) {
    Map<PersonId, Person> by =
        people.find(desk.history().stream().map(Edit::editor).distinct().toList());
    List<WordingView.Told> told = new ArrayList<>();
    for (int n = 0; n < desk.history().size(); n++) {
      Edit edit = desk.history().get(n);
      QuestionVersion now = desk.words().get(edit.version());
      told.add(
          new WordingView.Told(
              edit,
              by.get(edit.editor()).name(),
              desk.isOwn() || desk.fits(now),
              before(desk, n).map(before -> changes(before, now)).orElse(List.of())));
    }
    return told;
  }

  private static Optional<QuestionVersion> before(Desk desk, int n) {
    Edit edit = desk.history().get(n);
    return n + 1 < desk.history().size()
        ? Optional.of(desk.words().get(desk.history().get(n + 1).version()))
        : Optional.ofNullable(edit.base()).map(desk.words()::get);
  }

  private static List<WordingView.Change> changes(QuestionVersion before, QuestionVersion now) {
    List<Wording.Text> old = Wording.of(before.question());
    List<Wording.Text> texts = Wording.of(now.question());
    List<WordingView.Change> changes = new ArrayList<>();
    for (int n = 0; n < Math.min(old.size(), texts.size()); n++) {
      if (!old.get(n).text().equals(texts.get(n).text())) {
        changes.add(new WordingView.Change(old.get(n).text(), texts.get(n).text()));
      }
    }
    return changes;
  }

  static Fault unknown(String question) {
    return new Fault(
        Fault.Kind.UNKNOWN_QUESTION,
        "No question here is called \"" + question + "\". Look for it in the review.");
  }
}
