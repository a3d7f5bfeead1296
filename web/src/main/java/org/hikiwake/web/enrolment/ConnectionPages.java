package org.hikiwake.web.enrolment;

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
import java.util.List;
import org.hikiwake.web.account.People;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.account.PersonId;
import org.hikiwake.web.account.Registration;
import org.hikiwake.web.account.Visiting;
import org.hikiwake.web.course.Course;
import org.hikiwake.web.course.Courses;
import org.hikiwake.web.enrolment.Connection.Answer;
import org.hikiwake.web.site.Answers;
import org.hikiwake.web.site.Fault;
import org.hikiwake.web.site.Fault.Kind;
import org.hikiwake.web.site.Input;

/** Where somebody says whose programs may enrol him and send him in. */
@Path("/account/connections")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class ConnectionPages {

  @CheckedTemplate(basePath = "enrolment")
  static class Templates {
    static native TemplateInstance connections(
        List<ConnectionView> connections, boolean hasPassword, Input input);
  }

  private final Connections connections;
  private final Enrolling enrolling;
  private final People people;
  private final Courses courses;
  private final Registration registration;
  private final Visiting visiting;

  ConnectionPages(
      Connections connections,
      Enrolling enrolling,
      People people,
      Courses courses,
      Registration registration,
      Visiting visiting) {
    this.connections = connections;
    this.enrolling = enrolling;
    this.people = people;
    this.courses = courses;
    this.registration = registration;
    this.visiting = visiting;
  }

  @GET
  public TemplateInstance list() {
    return page(Input.empty());
  }

  private TemplateInstance page(Input input) {
    Person me = visiting.signedIn();
    return Templates.connections(
        connections.about(me.id()).stream().map(this::view).toList(),
        people.hasPassword(me.id()),
        input);
  }

  private ConnectionView view(Connection connection) {
    List<String> asked =
        connections.requests(connection).stream()
            .flatMap(request -> courses.find(request.course()).stream())
            .map(Course::title)
            .toList();
    return new ConnectionView(
        connection, people.find(connection.issuer()).map(Person::name).orElse(""), asked);
  }

  /**
   * Who allows it knows the password: a browser in which a program has signed him in is no proof
   * that he himself sits before it.
   */
  @POST
  @Path("/{issuer}/consent")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response allow(String issuer, MultivaluedMap<String, String> form) {
    Connection connection = connection(issuer);
    Input input = Input.of(form);
    if (!registration.knowsPassword(visiting.signedIn(), input.raw("current"))) {
      input.reject("current", MessageBundles.get(EnrolmentMessages.class).passwordWrong());
      return Answers.unprocessable(page(input));
    }
    enrolling.allow(connection);
    return Answers.seeOther("/account/connections");
  }

  @POST
  @Path("/{issuer}/refusal")
  public Response refuse(String issuer) {
    connections.answer(connection(issuer), Answer.REFUSED);
    return Answers.seeOther("/account/connections");
  }

  private Connection connection(String issuer) {
    PersonId me = visiting.signedIn().id();
    return connections.about(me).stream()
        .filter(connection -> connection.issuer().value().equals(issuer))
        .findFirst()
        .orElseThrow(
            () -> new Fault(Kind.UNKNOWN_ADDRESS, "Nobody's programs call you by a name of that."));
  }
}
