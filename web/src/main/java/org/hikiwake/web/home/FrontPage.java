package org.hikiwake.web.home;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.hikiwake.quiz.selftest.SelfTest;
import org.hikiwake.quiz.selftest.SelfTesting;
import org.hikiwake.web.pack.Library;
import org.hikiwake.web.site.Visitors;

/** The front page: the packs, and what the visitor has not finished. */
@Singleton
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class FrontPage {

  private static final int MOST_RUNNING = 3;

  @CheckedTemplate(basePath = "home")
  static class Templates {
    static native TemplateInstance front(List<PackCard> packs, List<SelfTest> running);
  }

  private final List<PackCard> packs;
  private final SelfTesting testing;
  private final Visitors visitors;

  FrontPage(Library library, SelfTesting testing, Visitors visitors) {
    packs =
        library.all().stream().map(bank -> PackCard.of(bank, library.terms(bank.pack()))).toList();
    this.testing = testing;
    this.visitors = visitors;
  }

  @GET
  public TemplateInstance front() {
    List<SelfTest> running =
        visitors.known().map(visitor -> testing.running(visitor, MOST_RUNNING)).orElse(List.of());
    return Templates.front(packs, running);
  }
}
