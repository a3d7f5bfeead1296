package org.hikiwake.web.enrolment;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.hikiwake.web.account.Entrance;
import org.hikiwake.web.account.People;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.account.Secret;
import org.hikiwake.web.account.Visiting;
import org.hikiwake.web.site.Answers;
import org.hikiwake.web.site.Fault;
import org.hikiwake.web.site.Fault.Kind;

/**
 * Where a student comes in whom another system sends. To look at the page uses nothing up, since
 * programs look at links, too; its button does, and a script presses it where nobody else is signed
 * in.
 */
@Path("/launches/{secret}")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class LaunchPages {

  @CheckedTemplate(basePath = "enrolment")
  static class Templates {
    static native TemplateInstance launch(Person person, String other);
  }

  private final Launching launching;
  private final People people;
  private final Entrance entrance;
  private final Visiting visiting;

  LaunchPages(Launching launching, People people, Entrance entrance, Visiting visiting) {
    this.launching = launching;
    this.people = people;
    this.entrance = entrance;
    this.visiting = visiting;
  }

  static String path(Secret secret) {
    return "/launches/" + secret.value();
  }

  @GET
  public Response open(String secret) {
    Launch launch = Secret.read(secret).flatMap(launching::find).orElseThrow(LaunchPages::spent);
    return Answers.fresh(Templates.launch(person(launch), other(launch)));
  }

  private static Fault spent() {
    return new Fault(
        Kind.UNKNOWN_LINK,
        "It was used before, or is older than two minutes. Go back to where you came from, and"
            + " follow it there once more.");
  }

  private Person person(Launch launch) {
    return people.find(launch.person()).orElseThrow(LaunchPages::spent);
  }

  /** The name of somebody else who is signed in in this browser; empty for nobody. */
  private String other(Launch launch) {
    return visiting
        .known()
        .filter(person -> !person.id().equals(launch.person()))
        .map(Person::name)
        .orElse("");
  }

  @POST
  public Response use(String secret) {
    Launch launch = Secret.read(secret).flatMap(launching::use).orElseThrow(LaunchPages::spent);
    return entrance.admit(person(launch), false, launch.landing());
  }
}
