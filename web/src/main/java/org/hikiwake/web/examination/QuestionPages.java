package org.hikiwake.web.examination;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.quiz.selftest.Texts;
import org.hikiwake.web.pack.ExaminedPack;
import org.hikiwake.web.pack.Library;
import org.hikiwake.web.pack.PackDoor;
import org.hikiwake.web.pack.PackView;
import org.hikiwake.web.pack.WithheldQuestions;
import org.hikiwake.web.site.Fault;
import org.hikiwake.web.site.Fault.Kind;
import org.jspecify.annotations.Nullable;

/** The pages on which one looks at all that was generated from a pack, keys included. */
@PermitAll
@Path("/questions")
@Produces(MediaType.TEXT_HTML)
public class QuestionPages {

  @CheckedTemplate(basePath = "examination")
  static class Templates {
    static native TemplateInstance questions(QuestionsView view);

    static native TemplateInstance question(
        Head head, ExaminedView question, List<ExaminedQuestion> alike);

    static native TemplateInstance refusals(RefusalsView view);
  }

  private final PackDoor packs;
  private final Library library;
  private final Catalogues catalogues;
  private final Texts texts;
  private final WithheldQuestions withheld;

  QuestionPages(
      PackDoor packs,
      Library library,
      Catalogues catalogues,
      Texts texts,
      WithheldQuestions withheld) {
    this.packs = packs;
    this.library = library;
    this.catalogues = catalogues;
    this.texts = texts;
    this.withheld = withheld;
  }

  @GET
  public TemplateInstance questions(
      @QueryParam("pack") @Nullable String pack,
      @QueryParam("page") @Nullable String page,
      UriInfo uri) {
    ExaminedPack examined = given(pack);
    Catalogue catalogue = catalogues.of(examined);
    Filter filter = Filter.read(uri.getQueryParameters(), catalogue);
    return Templates.questions(
        QuestionsView.of(head(examined, catalogue), catalogue, filter, page, shown(catalogue)));
  }

  private Head head(ExaminedPack examined, Catalogue catalogue) {
    PackId pack = examined.bank().pack().header().id();
    return Head.of(catalogue, packs, withheld.waiting(catalogue.waiting(), pack).orElse(null));
  }

  private PackView shown(Catalogue catalogue) {
    return PackView.of(catalogue.pack(), library, texts);
  }

  /** The pack that an address names, or the first one. */
  private ExaminedPack given(@Nullable String pack) {
    if (pack != null && !pack.isBlank()) {
      return packs.seen(pack);
    }
    return packs.all().stream()
        .findFirst()
        .orElseThrow(() -> new Fault(Kind.UNKNOWN_PACK, "No pack could be loaded."));
  }

  @GET
  @Path("/not-asked")
  public TemplateInstance refusals(
      @QueryParam("pack") @Nullable String pack,
      @QueryParam("family") @Nullable String family,
      @QueryParam("group") @Nullable String group,
      @QueryParam("page") @Nullable String page) {
    ExaminedPack examined = given(pack);
    Catalogue catalogue = catalogues.of(examined);
    Head head = head(examined, catalogue);
    return Templates.refusals(
        group == null
            ? RefusalsView.of(head, catalogue.pack(), catalogue.refusals(), family, page)
            : RefusalsView.one(head, catalogue.pack(), catalogue.refusals(), group, page));
  }

  /** One question alone, whichever pack it is of. */
  @GET
  @Path("/{question}")
  public TemplateInstance question(String question) {
    return packs.all().stream()
        .flatMap(examined -> page(question, examined).stream())
        .findFirst()
        .orElseThrow(
            () ->
                new Fault(
                    Kind.UNKNOWN_QUESTION,
                    "No question is called \"" + question + "\". Look for it in the list."));
  }

  private Optional<TemplateInstance> page(String question, ExaminedPack examined) {
    Catalogue catalogue = catalogues.of(examined);
    if (catalogue.isHidden(question)) {
      throw withheld.fault(withheld.fromStudents(examined));
    }
    return catalogue
        .find(question)
        .map(q -> ExaminedView.of(q, shown(catalogue)))
        .map(
            view -> Templates.question(head(examined, catalogue), view, catalogue.alike(question)));
  }
}
