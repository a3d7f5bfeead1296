package org.hikiwake.web.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import org.hikiwake.web.authoring.Desk;
import org.hikiwake.web.authoring.Desks;
import org.hikiwake.web.site.IfMatch;
import org.jspecify.annotations.Nullable;

/** Answers with questions, whose revision is their entity tag. */
@ApplicationScoped
class Answering {

  private final BankDoor door;
  private final Desks desks;

  Answering(BankDoor door, Desks desks) {
    this.door = door;
    this.desks = desks;
  }

  /** The question as it is now. */
  Response.ResponseBuilder whole(String pack, String question) {
    Desk desk = door.question(pack, question);
    return with(desk, ReviewedQuestion.of(desk, desks.told(desk), desks.uses(desk)));
  }

  /** Something of the question. */
  static Response.ResponseBuilder with(Desk desk, Object part) {
    return Response.ok(part).tag(new EntityTag(Revision.of(desk).tag()));
  }

  /** The revision that a program has seen. */
  static String seen(@Nullable String ifMatch) {
    return IfMatch.read(ifMatch, "question");
  }

  /** The same, of a question that is to be written. */
  static Desk.Seen seen(Desk desk, @Nullable String ifMatch) {
    Revision now = Revision.of(desk);
    return seen(ifMatch).equals(now.tag())
        ? new Desk.Seen(now.version(), now.edits())
        : Desk.Seen.SOMETHING_ELSE;
  }
}
