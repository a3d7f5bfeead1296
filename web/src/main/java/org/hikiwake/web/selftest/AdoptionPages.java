package org.hikiwake.web.selftest;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.hikiwake.quiz.selftest.SelfTesting;
import org.hikiwake.web.site.Visitors;
import org.jspecify.annotations.Nullable;

/**
 * Where a person takes over the self-tests that were taken in his browser before he signed in, or
 * says that they are not his.
 */
@Authenticated
@Path("/self-tests/adoption")
public class AdoptionPages {

  private final SelfTesting testing;
  private final Visitors visitors;

  AdoptionPages(SelfTesting testing, Visitors visitors) {
    this.testing = testing;
    this.visitors = visitors;
  }

  /** Either way the browser forgets the visitor: what others take here later is theirs. */
  @POST
  public Response decide(@FormParam("mine") @Nullable String mine) {
    if ("yes".equals(mine)) {
      visitors
          .unnamed()
          .ifPresent(visitor -> testing.handOver(visitor, visitors.known().orElseThrow()));
    }
    return Response.seeOther(URI.create("/")).cookie(visitors.forgotten()).build();
  }
}
