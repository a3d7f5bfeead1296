package org.hikiwake.web.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.event.Event;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.EnumSet;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.hikiwake.web.account.OneTimeLink.Purpose;
import org.hikiwake.web.site.Answers;
import org.hikiwake.web.site.Fault;
import org.hikiwake.web.site.Input;

/** Where a link leads that works once: to a password that one chooses oneself. */
@Path("/links/{secret}")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class LinkPages {

  @CheckedTemplate(basePath = "account")
  static class Templates {
    static native TemplateInstance first(boolean nobodyYet, Input input);

    static native TemplateInstance choosePassword(Person person, boolean invited, Input input);
  }

  private final OneTimeLinks links;
  private final People people;
  private final Registration registration;
  private final Access access;
  private final Entrance entrance;
  private final Event<LinkUsed> used;

  LinkPages(
      OneTimeLinks links,
      People people,
      Registration registration,
      Access access,
      Entrance entrance,
      Event<LinkUsed> used) {
    this.links = links;
    this.people = people;
    this.registration = registration;
    this.access = access;
    this.entrance = entrance;
    this.used = used;
  }

  /** The path of the link with that secret. */
  public static String path(Secret secret) {
    return "/links/" + secret.value();
  }

  @GET
  public TemplateInstance open(String secret) {
    return page(link(secret), Input.empty());
  }

  private OneTimeLink link(String secret) {
    return Secret.read(secret).flatMap(links::find).orElseThrow(LinkPages::spent);
  }

  private static Fault spent() {
    return new Fault(
        Fault.Kind.UNKNOWN_LINK,
        "It was used before, or is too old, or a newer one took its place. If you have chosen a"
            + " password, sign in with it; otherwise ask whoever gave you the link for a new one.");
  }

  private TemplateInstance page(OneTimeLink link, Input input) {
    return link.purpose() == Purpose.FIRST_PERSON
        ? Templates.first(!people.hasAdministrator(), input)
        : Templates.choosePassword(person(link), link.purpose() == Purpose.INVITATION, input);
  }

  private Person person(OneTimeLink link) {
    return link.person().flatMap(people::find).orElseThrow(LinkPages::spent);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response use(String secret, MultivaluedMap<String, String> form) {
    OneTimeLink link = link(secret);
    Input input = Input.of(form);
    Optional<Person> person =
        link.purpose() == Purpose.FIRST_PERSON
            ? first(new Secret(secret), input)
            : choosePassword(new Secret(secret), person(link), input);
    return person
        .map(p -> entrance.admit(p, false, "/courses"))
        .orElseGet(() -> Answers.unprocessable(page(link, input)));
  }

  private Optional<Person> first(Secret secret, Input input) {
    AtomicReference<Optional<Person>> person = new AtomicReference<>(Optional.empty());
    useUp(
        secret,
        input,
        () -> {
          person.set(registration.register(input, EnumSet.allOf(Role.class)));
          return person.get().isPresent();
        });
    return person.get();
  }

  /** Somebody else may have had the account before: nothing of what he was let in by stays good. */
  private Optional<Person> choosePassword(Secret secret, Person person, Input input) {
    Optional<String> hash = registration.chosenPassword(input, person);
    hash.ifPresent(
        password ->
            useUp(
                secret,
                input,
                () -> {
                  people.setPassword(person.id(), password);
                  access.end(person.id());
                  used.fire(new LinkUsed(person.id()));
                  return true;
                }));
    return hash.map(password -> person);
  }

  /** Of two who use a link at once, the second finds it used. */
  private void useUp(Secret secret, Input input, BooleanSupplier work) {
    if (!links.use(secret, work) && input.isGood()) {
      throw spent();
    }
  }
}
