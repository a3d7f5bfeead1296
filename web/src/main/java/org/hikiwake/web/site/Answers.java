package org.hikiwake.web.site;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** The ways in which pages answer. */
public final class Answers {

  private Answers() {}

  /** To another page, so that to load it again repeats nothing. */
  public static Response seeOther(String path) {
    return Response.seeOther(URI.create(path)).build();
  }

  /** A form that is shown again with what has to be mended. */
  public static Response unprocessable(TemplateInstance page) {
    return Response.status(422).entity(page).build();
  }

  /** A page that going back in the browser must show as it is then, not as it was. */
  public static Response fresh(TemplateInstance page) {
    return fresh(page, 200);
  }

  /** The same with another status. */
  public static Response fresh(TemplateInstance page, int status) {
    CacheControl control = new CacheControl();
    control.setNoStore(true);
    return Response.status(status).entity(page).cacheControl(control).build();
  }
}
