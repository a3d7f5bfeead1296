package org.hikiwake.web.correction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.quiz.assignment.QuizId;
import org.hikiwake.quiz.assignment.Remedy;
import org.hikiwake.quiz.attempt.Result;
import org.hikiwake.quiz.behaviour.DeferredFeedback;
import org.hikiwake.quiz.behaviour.Progress;
import org.hikiwake.quiz.correction.Correction;
import org.hikiwake.quiz.correction.CorrectionLog;
import org.hikiwake.quiz.correction.Corrections;
import org.hikiwake.quiz.correction.Move;
import org.hikiwake.quiz.correction.Move.Direction;
import org.hikiwake.quiz.correction.Preview;
import org.hikiwake.quiz.json.QuizJson;
import org.hikiwake.quiz.question.Question;
import org.hikiwake.quiz.selftest.Texts;
import org.hikiwake.quiz.version.QuestionVersion;
import org.hikiwake.web.account.People;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.account.PersonId;
import org.hikiwake.web.account.Visiting;
import org.hikiwake.web.assignment.Entered;
import org.hikiwake.web.assignment.QuizDoor;
import org.hikiwake.web.assignment.Quizzes;
import org.hikiwake.web.correction.CorrectionView.Elsewhere;
import org.hikiwake.web.correction.CorrectionView.MoveView;
import org.hikiwake.web.correction.CorrectionView.PreviewView;
import org.hikiwake.web.correction.CorrectionsView.Done;
import org.hikiwake.web.correction.CorrectionsView.SaidView;
import org.hikiwake.web.pack.Library;
import org.hikiwake.web.pack.PackView;
import org.hikiwake.web.question.AnswerView;
import org.hikiwake.web.question.ResponseForm;
import org.jspecify.annotations.Nullable;

/** Lays out what was corrected, and what is to be. */
@ApplicationScoped
class CorrectionViews {

  private static final Comparator<MoveView> DOWN_FIRST =
      Comparator.comparing(MoveView::direction, Comparator.comparing(way -> way != Direction.DOWN))
          .thenComparing(MoveView::student)
          .thenComparing(MoveView::number);

  private final CorrectionLog log;
  private final Quizzes quizzes;
  private final QuizDoor door;
  private final Library library;
  private final Texts texts;
  private final People people;
  private final Visiting visiting;

  CorrectionViews(
      CorrectionLog log,
      Quizzes quizzes,
      QuizDoor door,
      Library library,
      Texts texts,
      People people,
      Visiting visiting) {
    this.log = log;
    this.quizzes = quizzes;
    this.door = door;
    this.library = library;
    this.texts = texts;
    this.people = people;
    this.visiting = visiting;
  }

  CorrectionsView all(Entered entered, @Nullable Done done) {
    Corrections corrections = log.of(entered.quiz().id());
    return new CorrectionsView(
        entered,
        said(corrections, corrections.all()).stream()
            .sorted(Comparator.comparing(SaidView::number).reversed())
            .toList(),
        done,
        visiting.getZone());
  }

  private List<SaidView> said(Corrections corrections, List<Correction> some) {
    Map<PersonId, Person> by =
        people.find(some.stream().map(CorrectionViews::author).distinct().toList());
    return some.stream().map(one -> said(corrections, one, by.get(author(one)))).toList();
  }

  private static PersonId author(Correction correction) {
    return new PersonId(correction.by().value());
  }

  private SaidView said(Corrections corrections, Correction one, Person by) {
    Question question = one.version().question();
    return new SaidView(
        one.number(),
        question.stem(),
        library.terms(pack(one.version())),
        Remedies.word(one.remedy()),
        Remedies.right(one.remedy(), question),
        one.remedy() instanceof Remedy.TakenBack back ? back.correction() : 0,
        by.name(),
        one.at(),
        one.reason(),
        corrections.isInForce(one),
        QuizJson.idOf(one.version()).value());
  }

  private ContentPack pack(QuestionVersion version) {
    return library.behind(version.provenance());
  }

  /**
   * The form, or the preview of what it would do.
   *
   * @param preview null while it is filled in
   */
  CorrectionView one(
      Entered entered,
      QuestionVersion version,
      CorrectionForm form,
      boolean overtaken,
      @Nullable Preview preview) {
    QuizId quiz = entered.quiz().id();
    Corrections corrections = log.of(quiz);
    ContentPack pack = pack(version);
    return new CorrectionView(
        entered,
        form.version(),
        version.question().stem(),
        library.terms(pack),
        form.back().isEmpty() ? answer(version.question(), form, pack) : null,
        Remedies.right(corrections.keying(version), version.question()),
        back(corrections, form),
        form.input(),
        corrections.count(),
        overtaken,
        elsewhere(quiz, form.version()),
        preview == null ? null : preview(preview, version.question(), form),
        visiting.getZone());
  }

  /** A form that nobody has filled in yet begins with what is right now. */
  private @Nullable AnswerView answer(Question question, CorrectionForm form, ContentPack pack) {
    return question
        .keyedResponse()
        .map(
            key ->
                form.input().knows("remedy") || form.input().knows("step")
                    ? form.response()
                    : ResponseForm.holding(key, null, CorrectionForm.PREFIX))
        .map(
            response ->
                AnswerView.of(
                    Progress.begin(new DeferredFeedback()),
                    question,
                    response,
                    PackView.of(pack, library, texts)))
        .orElse(null);
  }

  private @Nullable SaidView back(Corrections corrections, CorrectionForm form) {
    Optional<Correction> back = form.back().flatMap(corrections::find);
    return back.map(one -> said(corrections, List.of(one)).get(0)).orElse(null);
  }

  private List<Elsewhere> elsewhere(QuizId quiz, String version) {
    return quizzes.asking(version).stream()
        .filter(other -> !other.equals(quiz))
        .flatMap(other -> door.find(other).stream())
        .filter(Entered::isTeaching)
        .map(CorrectionViews::elsewhere)
        .toList();
  }

  private static Elsewhere elsewhere(Entered other) {
    return new Elsewhere(
        other.quiz().title(), other.course().title(), "/quizzes/" + other.quiz().id() + "/results");
  }

  private PreviewView preview(Preview preview, Question question, CorrectionForm form) {
    Remedy remedy = form.remedy(question).orElseThrow();
    return new PreviewView(
        Remedies.word(remedy),
        Remedies.right(remedy, question),
        form.reason(),
        preview.going(Direction.UP),
        preview.going(Direction.DOWN),
        preview.unmoved(),
        preview.kept(),
        preview.running(),
        moves(preview.moves()),
        form.sentOn());
  }

  /** Who loses comes first. */
  private List<MoveView> moves(List<Move> moves) {
    Map<PersonId, Person> students =
        people.find(moves.stream().map(CorrectionViews::student).distinct().toList());
    return moves.stream()
        .map(move -> move(move, students.get(student(move))))
        .sorted(DOWN_FIRST)
        .toList();
  }

  private static PersonId student(Move move) {
    return new PersonId(move.attempt().student().value());
  }

  private static MoveView move(Move move, Person student) {
    return new MoveView(
        student.name(),
        move.attempt().number(),
        "/attempts/" + move.attempt().id() + "/result",
        points(move.before()),
        points(move.after()),
        move.direction());
  }

  private static String points(Result result) {
    return CorrectionPages.say()
        .points(result.earned().display(), result.possible().display(), result.awaiting());
  }
}
