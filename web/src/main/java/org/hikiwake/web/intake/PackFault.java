package org.hikiwake.web.intake;

import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hikiwake.web.site.Fault;
import org.hikiwake.web.site.Problem;

/** That a pack is not right, in the form of RFC 9457 with everything that is wrong in it. */
@Schema(
    name = "PackProblem",
    description = "A problem that lists all that is wrong in a pack, file by file and downwards.")
public record PackFault(
    String type, String title, int status, String detail, String instance, List<Item> problems) {

  /** One thing that is wrong. */
  @Schema(name = "PackProblemItem")
  public record Item(
      @Schema(description = "\".\" for the pack as a whole") String file,
      @Schema(description = "From 1") int line,
      @Schema(description = "From 1") int column,
      @Schema(description = "A stable word for what is wrong") String code,
      String message,
      @Schema(description = "What to do about it") String remedy) {

    static Item of(org.hikiwake.content.problem.Problem problem) {
      return new Item(
          problem.place().file(),
          problem.place().line(),
          problem.place().column(),
          problem.code().label(),
          problem.message(),
          problem.remedy());
    }
  }

  static Response answer(
      List<org.hikiwake.content.problem.Problem> problems, String detail, String path) {
    Fault.Kind kind = Fault.Kind.PACK_REJECTED;
    return Response.status(kind.status())
        .type(Problem.MEDIA_TYPE)
        .entity(
            new PackFault(
                Problem.type(kind),
                kind.title(),
                kind.status(),
                detail,
                path,
                VersionListing.items(problems)))
        .build();
  }
}
