package org.hikiwake.web.site;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What Hikiwake is and how its questions come about. */
@PermitAll
@Path("/about")
@Produces(MediaType.TEXT_HTML)
public class AboutPage {

  @CheckedTemplate(basePath = "site")
  static class Templates {
    static native TemplateInstance about();
  }

  @GET
  public TemplateInstance about() {
    return Templates.about();
  }
}
