package org.hikiwake.web.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.MessageBundles;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Optional;
import org.hikiwake.web.account.OneTimeLink.Purpose;
import org.hikiwake.web.site.Answers;
import org.hikiwake.web.site.Input;
import org.jspecify.annotations.Nullable;

/** Where one signs in and out, and asks for a new password. */
@Path("/")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class SignInPages {

  @CheckedTemplate(basePath = "account")
  static class Templates {
    static native TemplateInstance signIn(Input input, boolean nobodyYet);

    static native TemplateInstance forgotten(Input input, boolean letters, boolean sent);
  }

  /** Otherwise anybody could fill somebody's mailbox. */
  private static final Duration BETWEEN_LETTERS = Duration.ofMinutes(5);

  private final SigningIn signingIn;
  private final Entrance entrance;
  private final People people;
  private final OneTimeLinks links;
  private final Letters letters;

  SignInPages(
      SigningIn signingIn, Entrance entrance, People people, OneTimeLinks links, Letters letters) {
    this.signingIn = signingIn;
    this.entrance = entrance;
    this.people = people;
    this.links = links;
    this.letters = letters;
  }

  @GET
  @Path("sign-in")
  public TemplateInstance ask(@QueryParam("next") @Nullable String next) {
    return page(Input.empty().with("next", next == null ? "" : next));
  }

  private TemplateInstance page(Input input) {
    return Templates.signIn(input, !people.hasAdministrator());
  }

  @POST
  @Path("sign-in")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response signIn(MultivaluedMap<String, String> form, HttpServerRequest request) {
    Input input = Input.of(form);
    Optional<EmailAddress> email = EmailAddress.read(input.value("email"));
    if (email.isEmpty()) {
      return again(input, say().emailMalformed());
    }
    SigningIn.Outcome outcome =
        signingIn.attempt(email.get(), input.raw("password"), address(request));
    if (outcome instanceof SigningIn.Outcome.Admitted admitted) {
      return entrance.admit(admitted.person(), input.has("kept"), input.value("next"));
    }
    return again(
        input,
        outcome instanceof SigningIn.Outcome.TooManyTries
            ? say().tooManyTries(SignInTries.WINDOW.toMinutes())
            : say().signInRejected());
  }

  private static String address(HttpServerRequest request) {
    return request.remoteAddress() == null ? "" : request.remoteAddress().hostAddress();
  }

  private Response again(Input input, String problem) {
    input.reject("email", problem);
    return Answers.unprocessable(page(input));
  }

  @POST
  @Path("sign-out")
  public Response signOut() {
    return entrance.leave();
  }

  @GET
  @Path("forgotten")
  public TemplateInstance forgotten() {
    return Templates.forgotten(Input.empty(), letters.canBeSent(), false);
  }

  /** Says the same whether the address is known or not. */
  @POST
  @Path("forgotten")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response remind(MultivaluedMap<String, String> form) {
    Input input = Input.of(form);
    Optional<EmailAddress> email = EmailAddress.read(input.value("email"));
    if (email.isEmpty()) {
      input.reject("email", say().emailMalformed());
      return Answers.unprocessable(Templates.forgotten(input, letters.canBeSent(), false));
    }
    if (letters.canBeSent()) {
      email
          .flatMap(people::find)
          .filter(person -> !links.wasMade(person.id(), BETWEEN_LETTERS))
          .ifPresent(this::sendLink);
    }
    return Response.ok(Templates.forgotten(input, letters.canBeSent(), true)).build();
  }

  private void sendLink(Person person) {
    Secret secret = links.forPerson(person.id(), Purpose.RESET, null);
    String address = letters.address(LinkPages.path(secret));
    letters.send(person.email(), say().resetSubject(), say().resetLetter(person.name(), address));
  }

  private static AccountMessages say() {
    return MessageBundles.get(AccountMessages.class);
  }
}
