package org.hikiwake.web.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hikiwake.web.site.Answers;
import org.hikiwake.web.site.Fault;
import org.hikiwake.web.site.Fault.Kind;
import org.hikiwake.web.site.Input;

/** Where a person makes and ends the tokens by which programs act for him. */
@Path("/account/tokens")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class TokenPages {

  @CheckedTemplate(basePath = "account")
  static class Templates {
    static native TemplateInstance tokens(
        Person person,
        List<Token> tokens,
        Collection<Scope> scopes,
        List<Long> lives,
        Instant now,
        Input input);

    static native TemplateInstance token(String name, String secret);
  }

  private final Tokens tokens;
  private final Registration registration;
  private final Visiting visiting;
  private final Clock clock;

  TokenPages(Tokens tokens, Registration registration, Visiting visiting, Clock clock) {
    this.tokens = tokens;
    this.registration = registration;
    this.visiting = visiting;
    this.clock = clock;
  }

  @GET
  public TemplateInstance list() {
    return page(TokenForm.usual());
  }

  private TemplateInstance page(Input input) {
    Person person = visiting.signedIn();
    return Templates.tokens(
        person, tokens.of(person.id()), Scope.all(), TokenForm.lives(), clock.instant(), input);
  }

  /**
   * Makes a token and shows it, this once. It asks for the password: that somebody is signed in in
   * a browser does not say that he sits before it, where another system has sent it here.
   */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response make(MultivaluedMap<String, String> form) {
    Input input = Input.of(form);
    if (!registration.knowsPassword(visiting.signedIn(), input.raw("current"))) {
      input.reject("current", say().currentWrong());
    }
    return TokenForm.read(input)
        .flatMap(wanted -> make(wanted, input))
        .map(page -> Answers.fresh(page, 201))
        .orElseGet(() -> Answers.unprocessable(page(input)));
  }

  private Optional<TemplateInstance> make(TokenForm wanted, Input input) {
    Optional<TokenSecret> made =
        tokens.make(visiting.signedIn().id(), wanted.name(), wanted.scopes(), wanted.life());
    if (made.isEmpty()) {
      input.reject("name", say().tooManyTokens(Tokens.MOST));
    }
    return made.map(secret -> Templates.token(wanted.name(), secret.written()));
  }

  @POST
  @Path("/{id}/revocation")
  public Response revoke(String id) {
    if (!tokens.revoke(visiting.signedIn().id(), id)) {
      throw new Fault(Kind.UNKNOWN_ADDRESS, "You have no such token, or not any more.");
    }
    return Answers.seeOther("/account/tokens");
  }

  private static AccountMessages say() {
    return MessageBundles.get(AccountMessages.class);
  }
}
