package org.hikiwake.web.paper;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.quiz.attempt.ActorId;
import org.hikiwake.quiz.attempt.Attempt;
import org.hikiwake.quiz.attempt.AttemptId;
import org.hikiwake.quiz.attempt.Item;
import org.hikiwake.quiz.grading.Remark;
import org.hikiwake.quiz.question.Essay;
import org.hikiwake.quiz.question.Question;
import org.hikiwake.quiz.selftest.Texts;
import org.hikiwake.quiz.version.Seed;
import org.hikiwake.web.account.Visiting;
import org.hikiwake.web.assignment.Entered;
import org.hikiwake.web.assignment.QuizDoor;
import org.hikiwake.web.pack.Library;
import org.hikiwake.web.pack.PackView;
import org.hikiwake.web.paper.PaperView.QuestionView;
import org.hikiwake.web.paper.PaperView.RightView;
import org.hikiwake.web.question.KeyInWords;
import org.hikiwake.web.site.Answers;
import org.hikiwake.web.site.CitationView;
import org.jspecify.annotations.Nullable;

/**
 * A quiz on paper. A form is what a student with its letter for a seed would get: the same each
 * time it is printed, so that the key that is printed later belongs to it.
 */
@Path("/quizzes/{quiz}/paper")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class PaperPages {

  private static final List<String> FORMS = List.of("A", "B", "C", "D");

  @CheckedTemplate(basePath = "paper")
  static class Templates {
    static native TemplateInstance paper(PaperView view);
  }

  private final QuizDoor door;
  private final Library library;
  private final Texts texts;
  private final Visiting visiting;
  private final Clock clock;

  PaperPages(QuizDoor door, Library library, Texts texts, Visiting visiting, Clock clock) {
    this.door = door;
    this.library = library;
    this.texts = texts;
    this.visiting = visiting;
    this.clock = clock;
  }

  @GET
  public Response print(
      String quiz,
      @QueryParam("form") @Nullable String form,
      @QueryParam("key") @Nullable String key) {
    Entered entered = door.taught(quiz);
    String chosen = form != null && FORMS.contains(form) ? form : FORMS.get(0);
    boolean withKey = "yes".equals(key);
    List<Item> items = items(entered.quiz(), chosen);
    return Answers.fresh(
        Templates.paper(
            new PaperView(
                entered,
                chosen,
                FORMS,
                withKey,
                items.stream().map(item -> question(item, withKey)).toList(),
                entered.quiz().possible().display())));
  }

  private List<Item> items(Quiz quiz, String form) {
    Seed seed = new Seed(0).derive("paper", quiz.id().value(), form);
    ActorId printer = new ActorId(visiting.signedIn().id().value());
    return Attempt.begin(AttemptId.random(), quiz, printer, 1, seed, clock.instant()).items();
  }

  private QuestionView question(Item item, boolean withKey) {
    ContentPack pack = library.behind(item.slot().version().provenance());
    PackView shown = PackView.of(pack, library, texts);
    Question question = item.question();
    Printed printed = Printed.of(question.present(), shown);
    return new QuestionView(
        item.position(),
        item.slot().heading(),
        question.stem(),
        shown.terms(),
        item.slot().points().display(),
        printed,
        withKey ? right(question, printed, pack) : List.of());
  }

  private static List<RightView> right(Question question, Printed printed, ContentPack pack) {
    List<Remark> remarks =
        question instanceof Essay ? question.nothing().comments() : KeyInWords.remarks(question);
    return remarks.stream().map(remark -> right(remark, printed, pack)).toList();
  }

  private static RightView right(Remark remark, Printed printed, ContentPack pack) {
    return new RightView(
        printed.letterOf(remark.label()) + remark.label(),
        remark.why().text(),
        remark.why().citations().stream().map(place -> CitationView.of(place, pack)).toList());
  }
}
