package org.hikiwake.web.course;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import org.hikiwake.web.account.Invitation;
import org.hikiwake.web.account.Inviting;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.account.PersonId;

/** The links for those of a course who have yet to choose a password. */
@RequestScoped
class Invitations {

  private final Courses courses;
  private final MadeElsewhere elsewhere;
  private final Inviting inviting;
  private final UriInfo uri;

  Invitations(Courses courses, MadeElsewhere elsewhere, Inviting inviting, UriInfo uri) {
    this.courses = courses;
    this.elsewhere = elsewhere;
    this.inviting = inviting;
    this.uri = uri;
  }

  /**
   * Makes them anew, and sends them where letters can be sent. Whom another one's program entered
   * gets none here: who had it could take over what that program relies on.
   */
  List<Invitation> of(Course course, PersonId actor) {
    List<Person> invited =
        courses.members(course.id()).stream().filter(Member::invited).map(Member::person).toList();
    Set<PersonId> kept = elsewhere.madeByOthers(invited.stream().map(Person::id).toList(), actor);
    return invited.stream()
        .filter(person -> !kept.contains(person.id()))
        .map(person -> inviting.invite(person, course.title(), actor, uri.getBaseUri()))
        .toList();
  }
}
