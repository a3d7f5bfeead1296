package org.hikiwake.web.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.quiz.assignment.Release.Aspect;
import org.hikiwake.quiz.assignment.Release.Phase;
import org.hikiwake.quiz.attempt.Attempt;
import org.hikiwake.quiz.attempt.Given;
import org.hikiwake.quiz.attempt.Item;
import org.hikiwake.quiz.attempt.Mark;
import org.hikiwake.quiz.attempt.Work;
import org.hikiwake.quiz.behaviour.Progress;
import org.hikiwake.quiz.grading.Compared;
import org.hikiwake.quiz.grading.Outcome;
import org.hikiwake.quiz.grading.Score;
import org.hikiwake.quiz.question.Kind;
import org.hikiwake.quiz.question.Question;
import org.hikiwake.quiz.response.EssayResponse;
import org.hikiwake.quiz.selftest.Texts;
import org.hikiwake.quiz.selftest.Wish;
import org.hikiwake.web.assignment.Quizzes;
import org.hikiwake.web.attachment.CourseTexts;
import org.hikiwake.web.pack.Library;
import org.hikiwake.web.pack.PackView;
import org.hikiwake.web.question.Advice;
import org.hikiwake.web.question.AgainView;
import org.hikiwake.web.question.AnswerView;
import org.hikiwake.web.question.FeedbackView;
import org.hikiwake.web.question.ResponseForm;
import org.hikiwake.web.question.Told;
import org.hikiwake.web.question.Verdict;
import org.hikiwake.web.version.KeptVersions;
import org.jspecify.annotations.Nullable;

/** Puts the questions of an attempt on a page, with no more than may be told of them then. */
@ApplicationScoped
public class Questions {

  private final Library library;
  private final Texts texts;
  private final CourseTexts attached;
  private final Quizzes quizzes;
  private final KeptVersions versions;

  Questions(
      Library library, Texts texts, CourseTexts attached, Quizzes quizzes, KeptVersions versions) {
    this.library = library;
    this.texts = texts;
    this.attached = attached;
    this.quizzes = quizzes;
    this.versions = versions;
  }

  /** What stands before the names of the fields of a question. */
  static String prefix(Item item) {
    return prefix(item.position());
  }

  static String prefix(int position) {
    return "q" + position + ".";
  }

  /**
   * A question while its attempt goes on.
   *
   * @param form what is to stand in its fields
   * @param problem why an answer cannot be marked; null where nothing is wrong
   */
  AskedView asked(Attempt attempt, Work work, ResponseForm form, @Nullable String problem) {
    PackView pack = pack(attempt, work.item());
    Question question = work.item().question();
    Set<Aspect> aspects = attempt.quiz().rules().release().at(Phase.DURING);
    boolean tells = aspects.contains(Aspect.CORRECTNESS);
    String prefix = prefix(work.item());
    return new AskedView(
        work.item().position(),
        work.item().slot().heading(),
        question.present().stem(),
        pack.terms(),
        prefix,
        work.isOpen() ? AnswerView.of(work.progress(), question, form, pack) : null,
        tells ? AgainView.of(work.progress(), prefix).orElse(null) : null,
        work.isOpen() ? null : told(work, aspects, pack),
        problem == null ? work.flaw().map(f -> Advice.on(f.reason())).orElse(null) : problem,
        work.flagged(),
        isChecked(attempt, work, question),
        work.item().slot().points().display());
  }

  private static @Nullable FeedbackView told(Work work, Set<Aspect> aspects, PackView pack) {
    Progress progress = work.progress();
    return progress
        .latest()
        .map(
            latest ->
                feedback(
                    progress.mark().orElse(null),
                    latest.outcome().earned().orElse(null),
                    latest.outcome(),
                    latest.outcome().compared(),
                    work,
                    aspects,
                    pack))
        .orElse(null);
  }

  private static boolean isChecked(Attempt attempt, Work work, Question question) {
    return !attempt.quiz().rules().behaviour().defers()
        && work.isOpen()
        && !Wish.MARKED_BY_A_PERSON.contains(question.kind());
  }

  /** What stands in the fields when a student comes to a question. */
  static ResponseForm form(Work work) {
    String prefix = prefix(work.item());
    return work.given()
        .map(given -> ResponseForm.holding(given.response(), given.certainty(), prefix))
        .orElseGet(() -> ResponseForm.empty(prefix));
  }

  /**
   * A question after its attempt has ended.
   *
   * @param aspects how much may be seen of it
   */
  public ReviewedView reviewed(Attempt attempt, Work work, Set<Aspect> aspects) {
    Item item = work.item();
    PackView pack = pack(attempt, item);
    Question question = item.question();
    boolean whole = aspects.containsAll(EnumSet.of(Aspect.FEEDBACK, Aspect.RIGHT_ANSWER));
    boolean tells = aspects.contains(Aspect.CORRECTNESS);
    Optional<Mark> mark = attempt.mark(item);
    Score share = mark.map(Mark::share).orElse(null);
    Outcome outcome = work.outcome();
    return new ReviewedView(
        item.position(),
        item.slot().heading(),
        question.present().stem(),
        pack.terms(),
        whole || question.kind() == Kind.ESSAY
            ? null
            : AnswerView.of(work.progress(), question, form(work), pack),
        essay(work),
        tells
            ? feedback(
                share, judged(mark, outcome), outcome, attempt.compared(work), work, aspects, pack)
            : null,
        work.isAnswered(),
        tells ? attempt.points(item).map(Score::display).orElse(null) : null,
        attempt.possible(item).display(),
        tells ? mark.map(Mark::note).orElse("") : "",
        item.slot().version().id().value(),
        versions.idOf(item.slot().version()),
        tells && !item.slot().keying().isAsAsked() ? item.slot().keying().reason() : "",
        item.slot().counts());
  }

  private static String essay(Work work) {
    return work.given()
        .map(Given::response)
        .map(response -> response instanceof EssayResponse essay ? essay.text() : "")
        .orElse("");
  }

  /** How right an answer was: by certainty or at a second try it may have earned something else. */
  private static @Nullable Score judged(Optional<Mark> mark, Outcome outcome) {
    Optional<Score> share = mark.map(Mark::share);
    return mark.filter(Mark::isByServer)
        .flatMap(m -> outcome.earned())
        .or(() -> share)
        .orElse(null);
  }

  /** How the answer to a question came out in the end. */
  static Verdict verdict(Attempt attempt, Work work) {
    return Verdict.of(judged(attempt.mark(work.item()), work.outcome()), work.isAnswered());
  }

  private static FeedbackView feedback(
      @Nullable Score share,
      @Nullable Score judged,
      Outcome outcome,
      List<Compared> compared,
      Work work,
      Set<Aspect> aspects,
      PackView pack) {
    boolean tells = aspects.contains(Aspect.CORRECTNESS);
    Told told =
        new Told(
            tells ? Verdict.of(judged, work.isAnswered()) : Verdict.ANSWERED,
            tells ? share : null,
            work.progress().behaviour(),
            Told.certainty(work.handedIn()),
            outcome,
            compared,
            aspects);
    return FeedbackView.of(told, work.item().question(), pack, prefix(work.item()));
  }

  private PackView pack(Attempt attempt, Item item) {
    ContentPack pack = library.behind(item.slot().version().provenance());
    return PackView.of(pack, library, texts)
        .opening(attached.of(quizzes.course(attempt.quiz().id())));
  }
}
