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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.hikiwake.web.site.Answers;
import org.hikiwake.web.site.Input;
import org.jspecify.annotations.Nullable;

/** Where a person looks after his own account. */
@Path("/account")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class AccountPages {

  @CheckedTemplate(basePath = "account")
  static class Templates {
    static native TemplateInstance account(
        Person person, Input profile, Input password, List<SignIn> signIns, String done);
  }

  private final Visiting visiting;
  private final Registration registration;
  private final People people;
  private final SignIns signIns;
  private final Access access;
  private final Entrance entrance;

  AccountPages(
      Visiting visiting,
      Registration registration,
      People people,
      SignIns signIns,
      Access access,
      Entrance entrance) {
    this.visiting = visiting;
    this.registration = registration;
    this.people = people;
    this.signIns = signIns;
    this.access = access;
    this.entrance = entrance;
  }

  @GET
  public TemplateInstance account(@QueryParam("done") @Nullable String done) {
    return page(profile(visiting.signedIn()), Input.empty(), done == null ? "" : done);
  }

  private static Input profile(Person person) {
    return Input.empty().with("name", person.name()).with("zone", person.zone().getId());
  }

  private TemplateInstance page(Input profile, Input password, String done) {
    Person person = visiting.signedIn();
    List<SignIn> all = signIns.of(person.id(), entrance.here());
    return Templates.account(person, profile, password, all, done);
  }

  @POST
  @Path("/profile")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response change(MultivaluedMap<String, String> form) {
    Input input = Input.of(form);
    return registration.rename(visiting.signedIn(), input)
        ? done("profile")
        : unprocessable(page(input, Input.empty(), ""));
  }

  /** A new password ends every sign-in but this one: somebody else may have known the old. */
  @POST
  @Path("/password")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response changePassword(MultivaluedMap<String, String> form) {
    Input input = Input.of(form);
    Person person = visiting.signedIn();
    if (!registration.knowsPassword(person, input.raw("current"))) {
      input.reject("current", say().currentWrong());
    }
    return registration
        .chosenPassword(input, person)
        .map(
            hash -> {
              people.setPassword(person.id(), hash);
              access.end(person.id());
              return entrance.admit(person, false, "/account?done=password");
            })
        .orElseGet(() -> unprocessable(page(profile(person), input, "")));
  }

  @POST
  @Path("/sign-out")
  public Response signOutEverywhere() {
    PersonId person = visiting.signedIn().id();
    access.end(person);
    people.happened(person, PersonEvent.Kind.SIGNED_OUT_EVERYWHERE, person);
    return entrance.leave();
  }

  private static Response done(String what) {
    return Answers.seeOther("/account?done=" + what);
  }

  private static Response unprocessable(TemplateInstance page) {
    return Answers.unprocessable(page);
  }

  private static AccountMessages say() {
    return MessageBundles.get(AccountMessages.class);
  }
}
