package org.hikiwake.web.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.hikiwake.web.account.OneTimeLink.Purpose;
import org.hikiwake.web.site.Answers;
import org.hikiwake.web.site.Fault;
import org.hikiwake.web.site.Input;
import org.hikiwake.web.site.Paging;
import org.jspecify.annotations.Nullable;

/** Where an administrator looks after people. */
@Path("/people")
@RolesAllowed(Roles.ADMINISTRATOR)
@Produces(MediaType.TEXT_HTML)
public class PeoplePages {

  @CheckedTemplate(basePath = "account")
  static class Templates {
    static native TemplateInstance people(PeopleView view, Input input);

    static native TemplateInstance person(
        Person person, boolean here, List<PersonEvent> history, @Nullable String problem);

    static native TemplateInstance link(Person person, String address, boolean invited);
  }

  private final People people;
  private final Registration registration;
  private final OneTimeLinks links;
  private final Forgetting forgetting;
  private final Visiting visiting;
  private final UriInfo uri;

  PeoplePages(
      People people,
      Registration registration,
      OneTimeLinks links,
      Forgetting forgetting,
      Visiting visiting,
      UriInfo uri) {
    this.people = people;
    this.registration = registration;
    this.links = links;
    this.forgetting = forgetting;
    this.visiting = visiting;
    this.uri = uri;
  }

  @GET
  public TemplateInstance list(
      @QueryParam("text") @DefaultValue("") String text,
      @QueryParam("page") @Nullable String page) {
    return Templates.people(view(text, page), Input.empty());
  }

  private PeopleView view(String text, @Nullable String page) {
    long total = people.count(text);
    String address = "/people?text=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
    Paging paging = Paging.of(address, page, Math.toIntExact(total), People.PAGE);
    return new PeopleView(people.search(text, paging.page() - 1), text, total, paging);
  }

  /** Enters somebody, and shows the link that lets him in. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response add(MultivaluedMap<String, String> form) {
    Input input = Input.of(form);
    Person me = visiting.signedIn();
    if (EmailAddress.read(input.value("email")).flatMap(people::find).isPresent()) {
      input.reject("email", say().emailTaken());
    }
    return input.isGood()
        ? registration
            .enter(input, me.zone(), me.id())
            .map(person -> seeOther(person))
            .orElseGet(() -> again(input))
        : again(input);
  }

  private Response again(Input input) {
    return Answers.unprocessable(Templates.people(view("", null), input));
  }

  @GET
  @Path("/{id}")
  public TemplateInstance show(String id) {
    return page(person(id), null);
  }

  private TemplateInstance page(Person person, @Nullable String problem) {
    boolean here = people.password(person.email()).isPresent();
    return Templates.person(person, here, people.history(person.id()), problem);
  }

  private Person person(String id) {
    try {
      return people.find(new PersonId(id)).orElseThrow(PeoplePages::unknown);
    } catch (IllegalArgumentException e) {
      throw unknown();
    }
  }

  private static Fault unknown() {
    return new Fault(Fault.Kind.UNKNOWN_PERSON, "The page People lists everybody who is known.");
  }

  @POST
  @Path("/{id}/roles")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response changeRoles(String id, MultivaluedMap<String, String> form) {
    Input input = Input.of(form);
    Set<Role> roles = Person.roles(input.has(Roles.ADMINISTRATOR), input.has(Roles.INSTRUCTOR));
    Person person = person(id).with(roles);
    return people.changeRoles(person, visiting.signedIn().id())
        ? seeOther(person)
        : Response.status(409).entity(page(person(id), say().lastAdministrator())).build();
  }

  /** Makes a link by which the person can choose a password, and shows it this once. */
  @POST
  @Path("/{id}/link")
  public TemplateInstance makeLink(String id) {
    Person person = person(id);
    boolean invited = people.password(person.email()).isEmpty();
    Secret secret =
        links.forPerson(
            person.id(), invited ? Purpose.INVITATION : Purpose.RESET, visiting.signedIn().id());
    String address = uri.getBaseUri().resolve(LinkPages.path(secret)).toString();
    return Templates.link(person, address, invited);
  }

  @POST
  @Path("/{id}/oblivion")
  public Response forget(String id) {
    Person person = person(id);
    return forgetting.forget(person, visiting.signedIn().id())
        ? Answers.seeOther("/people")
        : Response.status(409).entity(page(person, say().lastAdministrator())).build();
  }

  private static Response seeOther(Person person) {
    return Answers.seeOther("/people/" + person.id());
  }

  private static AccountMessages say() {
    return MessageBundles.get(AccountMessages.class);
  }
}
