package org.hikiwake.web.home;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.hikiwake.quiz.selftest.Bank;
import org.hikiwake.quiz.selftest.SelfTest;
import org.hikiwake.quiz.selftest.SelfTesting;
import org.hikiwake.quiz.selftest.Texts;
import org.hikiwake.quiz.selftest.VisitorId;
import org.hikiwake.quiz.version.QuestionVersion;
import org.hikiwake.web.pack.ExaminedPack;
import org.hikiwake.web.pack.Library;
import org.hikiwake.web.pack.PackDoor;
import org.hikiwake.web.pack.Reach;
import org.hikiwake.web.pack.WithheldQuestions;
import org.hikiwake.web.site.Visitors;

/** The front page: the packs, and what the visitor has not finished. */
@Singleton
@PermitAll
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class FrontPage {

  private static final int MOST_RUNNING = 3;

  @CheckedTemplate(basePath = "home")
  static class Templates {
    static native TemplateInstance front(
        List<PackCard> packs, List<SelfTest> running, long adoptable);
  }

  private final PackDoor packs;
  private final Reach reach;
  private final Library library;
  private final SelfTesting testing;
  private final Texts texts;
  private final Visitors visitors;
  private final WithheldQuestions withheld;

  FrontPage(
      PackDoor packs,
      Reach reach,
      Library library,
      SelfTesting testing,
      Texts texts,
      Visitors visitors,
      WithheldQuestions withheld) {
    this.packs = packs;
    this.reach = reach;
    this.library = library;
    this.testing = testing;
    this.texts = texts;
    this.visitors = visitors;
    this.withheld = withheld;
  }

  @GET
  public TemplateInstance front() {
    List<SelfTest> running = visitors.known().map(this::running).orElse(List.of());
    List<PackCard> cards = packs.practised().stream().map(this::card).toList();
    return Templates.front(cards, running, adoptable());
  }

  /** Those that he can go on with. */
  private List<SelfTest> running(VisitorId visitor) {
    return testing.running(visitor, MOST_RUNNING).stream()
        .filter(test -> reach.isPractised(test.wish().pack()))
        .toList();
  }

  /** How many tests were taken in this browser before somebody signed in. */
  private long adoptable() {
    return visitors.isPerson() ? visitors.unnamed().map(testing::count).orElse(0L) : 0;
  }

  private PackCard card(ExaminedPack pack) {
    Shelf shelf = pack.once(Shelf.class, p -> Shelf.of(p.bank().readable(texts)));
    return PackCard.of(
        withheld.open(shelf.readable()),
        shelf.examples(),
        library.terms(pack.pack()),
        reach.isSeen(pack.pack().header().id()));
  }

  /**
   * What is looked for in a bank once, since it does not change; only what of it is withheld does.
   *
   * @param examples what may stand as an example, the best first
   */
  private record Shelf(Bank readable, List<QuestionVersion> examples) {

    static Shelf of(Bank readable) {
      return new Shelf(readable, PackCard.examples(readable));
    }
  }
}
