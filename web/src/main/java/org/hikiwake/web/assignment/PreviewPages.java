package org.hikiwake.web.assignment;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.quiz.question.Question;
import org.hikiwake.quiz.selftest.Texts;
import org.hikiwake.quiz.version.Seed;
import org.hikiwake.web.assignment.PreviewView.Asked;
import org.hikiwake.web.pack.Library;
import org.hikiwake.web.pack.PackView;
import org.hikiwake.web.question.AsStudent;
import org.jspecify.annotations.Nullable;

/** Where instructors see each question as a student does; nothing of it is kept. */
@Path("/quizzes/{quiz}/builder/preview")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class PreviewPages {

  /** Each student has a seed of his own; this is nobody's. */
  private static final Seed NOBODY = new Seed(0);

  @CheckedTemplate(basePath = "assignment")
  static class Templates {
    static native TemplateInstance preview(PreviewView view);
  }

  private final QuizDoor door;
  private final Contents contents;
  private final Library library;
  private final Texts texts;

  PreviewPages(QuizDoor door, Contents contents, Library library, Texts texts) {
    this.door = door;
    this.contents = contents;
    this.library = library;
    this.texts = texts;
  }

  @GET
  public TemplateInstance show(String quiz, @QueryParam("at") @Nullable String at) {
    Entered entered = door.taught(quiz);
    List<Placed> all = contents.of(entered.quiz());
    int number = at == null ? 1 : Numbers.read(at, 1, all.size()).orElse(1);
    Optional<Placed> shown = all.stream().skip(number - 1L).findFirst();
    return Templates.preview(
        new PreviewView(
            entered.course(),
            entered.quiz(),
            shown.orElse(null),
            shown.map(this::asked).orElse(null)));
  }

  private Asked asked(Placed placed) {
    ContentPack pack = library.behind(placed.version().provenance());
    PackView shown = PackView.of(pack, library, texts);
    Question drawn = placed.version().variant(NOBODY.derive("preview", placed.id())).question();
    return new Asked(drawn.stem(), AsStudent.controls(drawn, shown), shown.terms());
  }
}
