package org.hikiwake.web.institution;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hikiwake.web.account.Entrance;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.account.PersonId;
import org.hikiwake.web.account.Secret;
import org.hikiwake.web.account.Visiting;
import org.hikiwake.web.institution.NotIdentified.Why;
import org.hikiwake.web.institution.Visit.Purpose;
import org.hikiwake.web.site.Answers;

/**
 * The way to the institution and back. One is sent there by a link: a form whose answer leads to
 * another server is stopped by browsers, since our forms may go nowhere else.
 */
@Path(InstitutionPages.PATH)
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class InstitutionPages {

  static final String PATH = "/institution";

  private static final int LONGEST_ERROR = 100;

  private final Institution institution;
  private final Provider provider;
  private final Visits visits;
  private final Arrivals arrivals;
  private final Welcoming welcoming;
  private final Entrance entrance;
  private final Visiting visiting;
  private final HttpHeaders headers;
  private final UriInfo uri;
  private final Optional<String> url;

  InstitutionPages(
      Institution institution,
      Provider provider,
      Visits visits,
      Arrivals arrivals,
      Welcoming welcoming,
      Entrance entrance,
      Visiting visiting,
      HttpHeaders headers,
      UriInfo uri,
      @ConfigProperty(name = "hikiwake.url") Optional<String> url) {
    this.institution = institution;
    this.provider = provider;
    this.visits = visits;
    this.arrivals = arrivals;
    this.welcoming = welcoming;
    this.entrance = entrance;
    this.visiting = visiting;
    this.headers = headers;
    this.uri = uri;
    this.url = url;
  }

  // --- there

  /** Sends the browser to the institution, to sign in. */
  @GET
  @Path("/sign-in")
  public Response signIn(@QueryParam("next") @DefaultValue("") String next) {
    return send(new Purpose(Optional.empty(), next));
  }

  /** Sends the browser of somebody who is signed in there, to connect his account. */
  @GET
  @Path("/connection")
  @Authenticated
  public Response connect() {
    return send(new Purpose(Optional.of(visiting.signedIn().id()), "/account?done=connected"));
  }

  private Response send(Purpose purpose) {
    Institution.Settings settings = institution.configured();
    provider.requireReachable(settings);
    Visits.Begun begun = visits.begin(purpose);
    return Response.seeOther(provider.address(settings, begun, back()))
        .cookie(InstitutionCookie.of(begun.browser(), uri))
        .build();
  }

  /** Where the institution leads back to; it takes only the address that it was told. */
  private URI back() {
    String base = url.orElseGet(() -> uri.getBaseUri().toString());
    return URI.create(base.replaceAll("/+$", "") + PATH + "/return");
  }

  // --- and back

  /** Where the institution leads back to, with what it has to say. */
  @GET
  @Path("/return")
  public Response comeBack(
      @QueryParam("state") @DefaultValue("") String state,
      @QueryParam("code") @DefaultValue("") String code,
      @QueryParam("error") @DefaultValue("") String error) {
    Institution.Settings settings = institution.configured();
    Visit visit = visit(state);
    if (code.isEmpty()) {
      throw refused(error);
    }
    return arrived(provider.identify(settings, visit, code, back()), visit.purpose());
  }

  /** What was asked for is right or wrong for everybody; only a no is the person's own. */
  static NotIdentified refused(String error) {
    return error.isEmpty() || error.equals("access_denied")
        ? new NotIdentified(Why.REFUSED, "the provider gave no code")
        : new NotIdentified(Why.MISCONFIGURED, "the provider said " + oneLine(error));
  }

  /** It came in an address that anybody can write. */
  private static String oneLine(String said) {
    String line = said.replaceAll("[^\\x20-\\x7e]+", " ");
    return line.substring(0, Math.min(line.length(), LONGEST_ERROR));
  }

  private Visit visit(String state) {
    return InstitutionCookie.read(headers)
        .flatMap(browser -> Secret.read(state).flatMap(known -> visits.end(browser, known)))
        .orElseThrow(() -> new NotIdentified(Why.STALE, "no such visit"));
  }

  private Response arrived(Identity identity, Purpose purpose) {
    Optional<Person> known = welcoming.known(identity);
    purpose.connecting().ifPresent(person -> requireSame(person, known));
    return known
        .map(person -> admit(person, purpose.destination()))
        .orElseGet(() -> ask(new Arrival(identity, purpose)));
  }

  /** Who wants to connect his account is still there, and it is nobody else's. */
  private void requireSame(PersonId connecting, Optional<Person> known) {
    if (!visiting.known().map(Person::id).equals(Optional.of(connecting))) {
      throw new NotIdentified(Why.STALE, "somebody else is signed in now");
    }
    if (known.filter(person -> !person.id().equals(connecting)).isPresent()) {
      throw new NotIdentified(Why.OTHER_PERSON, "it is connected with somebody else");
    }
  }

  private Response admit(Person person, String destination) {
    return Response.fromResponse(entrance.admit(person, false, destination))
        .cookie(InstitutionCookie.none(uri))
        .build();
  }

  private Response ask(Arrival arrival) {
    return Response.fromResponse(Answers.seeOther(PATH + "/arrival"))
        .cookie(InstitutionCookie.of(arrivals.keep(arrival), uri))
        .build();
  }
}
