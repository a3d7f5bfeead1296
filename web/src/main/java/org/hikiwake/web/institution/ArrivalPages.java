package org.hikiwake.web.institution;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.security.Authenticated;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.hikiwake.web.account.EmailAddress;
import org.hikiwake.web.account.Entrance;
import org.hikiwake.web.account.People;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.account.PersonId;
import org.hikiwake.web.account.Secret;
import org.hikiwake.web.account.SigningIn.Outcome;
import org.hikiwake.web.account.Visiting;
import org.hikiwake.web.institution.NotIdentified.Why;
import org.hikiwake.web.site.Answers;
import org.hikiwake.web.site.Input;

/** Where somebody whom the institution named says who he is here, once. */
@Path(InstitutionPages.PATH)
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class ArrivalPages {

  private static final String EMAIL = "email";

  @CheckedTemplate(basePath = "institution")
  static class Templates {
    static native TemplateInstance arrival(ArrivalView view);
  }

  private final Institution institution;
  private final Arrivals arrivals;
  private final InstitutionAccounts accounts;
  private final Welcoming welcoming;
  private final People people;
  private final Entrance entrance;
  private final Visiting visiting;
  private final HttpHeaders headers;
  private final UriInfo uri;

  ArrivalPages(
      Institution institution,
      Arrivals arrivals,
      InstitutionAccounts accounts,
      Welcoming welcoming,
      People people,
      Entrance entrance,
      Visiting visiting,
      HttpHeaders headers,
      UriInfo uri) {
    this.institution = institution;
    this.arrivals = arrivals;
    this.accounts = accounts;
    this.welcoming = welcoming;
    this.people = people;
    this.entrance = entrance;
    this.visiting = visiting;
    this.headers = headers;
    this.uri = uri;
  }

  @GET
  @Path("/arrival")
  public Response ask() {
    Arrival arrival = find(browser());
    return Answers.fresh(page(arrival, fresh(arrival), known(arrival)));
  }

  private Secret browser() {
    institution.configured();
    return InstitutionCookie.read(headers)
        .orElseThrow(() -> new NotIdentified(Why.STALE, "no cookie"));
  }

  /** What somebody began for himself, nobody else can bring to its end. */
  private Arrival find(Secret browser) {
    Optional<PersonId> me = visiting.known().map(Person::id);
    return arrivals
        .find(browser)
        .filter(a -> a.purpose().connecting().isEmpty() || a.purpose().connecting().equals(me))
        .orElseThrow(() -> new NotIdentified(Why.STALE, "no such arrival"));
  }

  private static Input fresh(Arrival arrival) {
    Identity identity = arrival.identity();
    Input input = Input.empty().with("name", identity.name()).with(EMAIL, identity.email());
    return identity.zone().isEmpty() ? input : input.with("zone", identity.zone());
  }

  private static Input known(Arrival arrival) {
    return Input.empty().with(EMAIL, arrival.identity().email());
  }

  private TemplateInstance page(Arrival arrival, Input fresh, Input known) {
    return Templates.arrival(
        new ArrivalView(
            institution.configured().name(),
            arrival.identity(),
            connecting(arrival).orElse(null),
            welcoming.isTaken(arrival.identity()),
            institution.takesNewPeople(),
            fresh,
            known));
  }

  private Optional<Person> connecting(Arrival arrival) {
    return arrival.purpose().connecting().flatMap(people::find);
  }

  /**
   * Makes a new account, which needs no password. The address is the one that was told: whoever
   * could type one would be entered in courses as the one to whom it belongs.
   */
  @POST
  @Path("/arrival/person")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response add(MultivaluedMap<String, String> form) {
    Secret browser = browser();
    Arrival arrival = find(browser);
    if (arrival.purpose().connecting().isPresent() || !institution.takesNewPeople()) {
      throw new NotIdentified(Why.REFUSED, "nobody new is taken");
    }
    String told = arrival.identity().email();
    if (told.isEmpty()) {
      throw new NotIdentified(Why.NO_ADDRESS, "no verified address was told");
    }
    Input input = Input.of(form).with(EMAIL, told);
    return welcoming
        .add(browser, arrival, input)
        .map(person -> admit(person, arrival))
        .orElseGet(() -> Answers.unprocessable(page(arrival, input, known(arrival))));
  }

  /** Connects it with the account of somebody who knows its password. */
  @POST
  @Path("/arrival/account")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response connect(MultivaluedMap<String, String> form, HttpServerRequest request) {
    Secret browser = browser();
    Arrival arrival = find(browser);
    Input input = Input.of(form);
    connecting(arrival).ifPresent(person -> input.with(EMAIL, person.email().value()));
    return EmailAddress.read(input.value(EMAIL))
        .map(
            email ->
                welcoming.connect(browser, arrival, email, input.raw("password"), address(request)))
        .map(outcome -> answer(outcome, arrival, input))
        .orElseGet(() -> again(arrival, input, say().emailMalformed()));
  }

  private static String address(HttpServerRequest request) {
    return request.remoteAddress() == null ? "" : request.remoteAddress().hostAddress();
  }

  private Response answer(Outcome outcome, Arrival arrival, Input input) {
    if (outcome instanceof Outcome.Admitted admitted) {
      return admit(admitted.person(), arrival);
    }
    boolean many = outcome instanceof Outcome.TooManyTries;
    return again(arrival, input, many ? say().tooManyTries() : say().wrong());
  }

  private Response again(Arrival arrival, Input input, String problem) {
    input.reject(EMAIL, problem);
    return Answers.unprocessable(page(arrival, fresh(arrival), input));
  }

  private Response admit(Person person, Arrival arrival) {
    return Response.fromResponse(entrance.admit(person, false, arrival.purpose().destination()))
        .cookie(InstitutionCookie.none(uri))
        .build();
  }

  /** Takes the connection away, where there is a password to come in by. */
  @POST
  @Path("/disconnection")
  @Authenticated
  public Response disconnect() {
    institution.configured();
    PersonId me = visiting.signedIn().id();
    if (!people.hasPassword(me)) {
      throw new NotIdentified(Why.NO_PASSWORD, "no password");
    }
    accounts.disconnect(me);
    return Answers.seeOther("/account?done=disconnected");
  }

  private static InstitutionMessages say() {
    return MessageBundles.get(InstitutionMessages.class);
  }
}
