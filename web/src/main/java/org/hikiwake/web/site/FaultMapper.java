package org.hikiwake.web.site;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.hikiwake.web.site.Fault.Kind;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers every fault: with problem JSON below {@code /api}, with a page elsewhere. */
public class FaultMapper {

  private static final Logger LOG = Logger.getLogger(FaultMapper.class);
  private static final String API = "/api/";

  @CheckedTemplate(basePath = "site")
  static class Templates {
    static native TemplateInstance fault(int status, String title, String detail);
  }

  @ServerExceptionMapper
  Response fault(Fault fault, UriInfo uri) {
    return answer(fault, uri);
  }

  /** What is answered to a request that fails in this way. */
  public static Response answer(Fault fault, UriInfo uri) {
    return isApi(uri)
        ? problem(fault, uri)
        : page(fault.kind().status(), fault.kind().title(), fault.detail());
  }

  /** Whether a program asks, which is to be answered with JSON. */
  public static boolean isApi(UriInfo uri) {
    return uri.getPath().startsWith(API);
  }

  private static Response problem(Fault fault, UriInfo uri) {
    return Response.status(fault.kind().status())
        .type(Problem.MEDIA_TYPE)
        .entity(Problem.of(fault, uri.getPath()))
        .build();
  }

  private static Response page(int status, String title, String detail) {
    return Response.status(status)
        .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
        .entity(Templates.fault(status, title, detail).render())
        .build();
  }

  /** More exact than the framework's own mapper for this, which answers with nothing. */
  @ServerExceptionMapper
  Response mismatchedJson(MismatchedInputException e, UriInfo uri) {
    return malformedJson(e, uri);
  }

  @ServerExceptionMapper
  Response malformedJson(JsonProcessingException e, UriInfo uri) {
    return fault(new Fault(Kind.MALFORMED, JsonMistake.describe(e)), uri);
  }

  @ServerExceptionMapper
  Response refused(WebApplicationException e, UriInfo uri) {
    if (e.getCause() instanceof JsonProcessingException cause) {
      return malformedJson(cause, uri);
    }
    int status = e.getResponse().getStatus();
    if (status < 400) {
      return e.getResponse();
    }
    return switch (status) {
      case 404 ->
          fault(
              new Fault(Kind.UNKNOWN_ADDRESS, "Check the address, or begin at the front page."),
              uri);
      case 400 -> fault(new Fault(Kind.MALFORMED, "The request cannot be read as it is."), uri);
      default -> status < 500 ? other(status, uri) : failure(e, uri);
    };
  }

  /** What HTTP itself refuses, such as a method or a media type, under its own status. */
  private static Response other(int status, UriInfo uri) {
    String title = Response.Status.fromStatusCode(status).getReasonPhrase();
    if (!isApi(uri)) {
      return status == 405
          ? page(
              status,
              "There is nothing to look at here",
              "This address only takes what a form sends. Go back to the form, or begin at the"
                  + " front page.")
          : page(status, title, "Go back and try again, or begin at the front page.");
    }
    return Response.status(status)
        .type(Problem.MEDIA_TYPE)
        .entity(
            new Problem(
                "about:blank",
                title,
                status,
                "The request is not one of those taken here.",
                uri.getPath(),
                null))
        .build();
  }

  @ServerExceptionMapper
  Response failure(Exception e, UriInfo uri) {
    LOG.errorf(e, "%s failed", uri.getPath());
    return fault(
        new Fault(
            Kind.FAILURE,
            "Nothing that you gave before is lost. Try again; if it happens again, tell whoever "
                + "runs this server what you did."),
        uri);
  }
}
