package org.hikiwake.web.institution;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.EnumSet;
import java.util.Set;
import org.hikiwake.web.account.Visiting;
import org.hikiwake.web.institution.NotIdentified.Why;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Shows a page to whom the institution could not lead back in, and tells the log why. */
public class Failures {

  private static final Logger LOG = Logger.getLogger(Failures.class);

  /** What whoever runs the server can mend. */
  private static final Set<Why> TOLD_THE_LOG =
      EnumSet.of(Why.UNREACHABLE, Why.NOT_PROVED, Why.MISCONFIGURED);

  @CheckedTemplate(basePath = "institution")
  static class Templates {
    static native TemplateInstance failed(String institution, Why why, boolean signedIn);
  }

  private final Institution institution;
  private final Visiting visiting;

  Failures(Institution institution, Visiting visiting) {
    this.institution = institution;
    this.visiting = visiting;
  }

  @ServerExceptionMapper
  Response failed(NotIdentified e) {
    if (TOLD_THE_LOG.contains(e.why())) {
      LOG.warnf("The institution has not said who somebody is (%s): %s", e.why(), e.getMessage());
    }
    return Response.status(e.why().status())
        .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
        .entity(
            Templates.failed(
                    String.valueOf(institution.getName()), e.why(), visiting.known().isPresent())
                .render())
        .build();
  }
}
