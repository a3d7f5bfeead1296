package org.hikiwake.web.attempt;

import static org.hikiwake.web.site.Answers.fresh;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.hikiwake.quiz.attempt.Attempt;
import org.hikiwake.quiz.attempt.Work;
import org.hikiwake.web.account.Visiting;
import org.hikiwake.web.question.ResponseForm;
import org.hikiwake.web.site.Fault;
import org.hikiwake.web.site.Fault.Kind;
import org.jspecify.annotations.Nullable;

/** The page on which one question of an attempt stands, or all. */
@ApplicationScoped
class QuestionsPage {

  @CheckedTemplate(basePath = "attempt")
  static class Templates {
    static native TemplateInstance questions(AttemptView view);
  }

  private final Questions questions;
  private final Visiting visiting;
  private final Clock clock;

  QuestionsPage(Questions questions, Visiting visiting, Clock clock) {
    this.questions = questions;
    this.visiting = visiting;
    this.clock = clock;
  }

  /** An answer that could not be marked, as it was sent, and why. */
  record Unread(ResponseForm form, String why) {}

  Response show(Attempt attempt, int position) {
    return show(attempt, position, null, Map.of(), 200);
  }

  /**
   * The page after something was sent that cannot be taken as it is.
   *
   * @param problem what went wrong with the page; null where only single answers did
   * @param unread by position, the answers that could not be marked
   */
  Response show(
      Attempt attempt,
      int position,
      @Nullable String problem,
      Map<Integer, Unread> unread,
      int status) {
    requireItem(attempt, position);
    List<Work> works = attempt.works();
    return fresh(
        Templates.questions(
            new AttemptView(
                attempt,
                position,
                works.stream()
                    .filter(work -> isOn(attempt, position, work))
                    .map(work -> asked(attempt, work, unread))
                    .toList(),
                works.stream().map(work -> PlaceView.of(attempt, work, position)).toList(),
                timer(attempt),
                problem)),
        status);
  }

  static void requireItem(Attempt attempt, int position) {
    if (attempt.item(position).isEmpty()) {
      throw new Fault(
          Kind.UNKNOWN_QUESTION,
          "This quiz has the questions 1 to " + attempt.quiz().slots().size() + ".");
    }
  }

  private static boolean isOn(Attempt attempt, int position, Work work) {
    return attempt.quiz().rules().layout().isOnePage() || work.item().position() == position;
  }

  private AskedView asked(Attempt attempt, Work work, Map<Integer, Unread> unread) {
    Unread again = unread.get(work.item().position());
    return again == null
        ? questions.asked(attempt, work, Questions.form(work), null)
        : questions.asked(attempt, work, again.form(), again.why());
  }

  TimerView timer(Attempt attempt) {
    return new TimerView(clock.instant(), attempt.due(), visiting.getZone());
  }
}
