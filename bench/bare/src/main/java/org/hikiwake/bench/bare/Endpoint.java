package org.hikiwake.bench.bare;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Answers, and does nothing else. */
@Path("/")
public class Endpoint {

  @GET
  public String answer() {
    return "ok";
  }
}
