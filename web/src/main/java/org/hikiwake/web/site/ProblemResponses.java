package org.hikiwake.web.site;

import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Says in the API's description once for all operations how they fail: with problem JSON. */
public class ProblemResponses implements OASFilter {

  private static final String PROBLEM = "#/components/schemas/Problem";

  private static final Map<String, String> DESCRIPTIONS =
      Map.of(
          "400", "The body is not JSON, or has an unknown key or a value of the wrong kind.",
          "401", "Nobody is signed in, or the token is not good.",
          "403", "The token lacks the scope, or its person may not do this.",
          "404", "There is none, as far as you are concerned.",
          "422", "Something in it has to be mended; the detail says what.");

  @Override
  public PathItem filterPathItem(PathItem path) {
    boolean named = named(path);
    path.getOperations().values().forEach(operation -> describe(operation, named));
    return path;
  }

  private static boolean named(PathItem path) {
    return path.getOperations().values().stream()
        .anyMatch(
            operation ->
                operation.getParameters() != null
                    && operation.getParameters().stream()
                        .anyMatch(parameter -> parameter.getIn() == Parameter.In.PATH));
  }

  private static void describe(Operation operation, boolean named) {
    if (operation.getSecurity() != null && !operation.getSecurity().isEmpty()) {
      say(operation, "401");
      say(operation, "403");
    }
    if (named) {
      say(operation, "404");
    }
    if (operation.getRequestBody() != null) {
      say(operation, "400");
      say(operation, "422");
    }
    operation.getResponses().getAPIResponses().entrySet().stream()
        .filter(response -> response.getKey().startsWith("4"))
        .filter(response -> response.getValue().getContent() == null)
        .forEach(response -> response.getValue().setContent(problem()));
  }

  private static void say(Operation operation, String status) {
    APIResponse known = operation.getResponses().getAPIResponse(status);
    if (known == null || known.getContent() == null) {
      operation
          .getResponses()
          .addAPIResponse(
              status, OASFactory.createAPIResponse().description(DESCRIPTIONS.get(status)));
    }
  }

  private static Content problem() {
    return OASFactory.createContent()
        .addMediaType(
            Problem.MEDIA_TYPE,
            OASFactory.createMediaType().schema(OASFactory.createSchema().ref(PROBLEM)));
  }
}
