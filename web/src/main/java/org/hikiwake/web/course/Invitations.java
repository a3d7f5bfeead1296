package org.hikiwake.web.course;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.hikiwake.web.account.Invitation;
import org.hikiwake.web.account.Inviting;
import org.hikiwake.web.account.PersonId;

/** The links for those of a course who have yet to choose a password. */
@RequestScoped
class Invitations {

  private final Courses courses;
  private final Inviting inviting;
  private final UriInfo uri;

  Invitations(Courses courses, Inviting inviting, UriInfo uri) {
    this.courses = courses;
    this.inviting = inviting;
    this.uri = uri;
  }

  /** Makes them anew, and sends them where letters can be sent. */
  List<Invitation> of(Course course, PersonId actor) {
    return courses.members(course.id()).stream()
        .filter(Member::invited)
        .map(member -> inviting.invite(member.person(), course.title(), actor, uri.getBaseUri()))
        .toList();
  }
}
