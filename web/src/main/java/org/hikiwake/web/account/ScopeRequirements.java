package org.hikiwake.web.account;

import io.quarkus.security.PermissionsAllowed;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jspecify.annotations.Nullable;

/** Says in the API's description which scope each operation asks for, as its annotation does. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ScopeRequirements implements OASFilter {

  private static final String SCHEME = "token";

  private final Map<String, List<String>> scopes = new HashMap<>();

  public ScopeRequirements(IndexView index) {
    index.getAnnotations(PermissionsAllowed.class).stream()
        .filter(asked -> asked.target().kind() == AnnotationTarget.Kind.METHOD)
        .forEach(
            asked ->
                scopes.put(
                    operation(asked.target().asMethod()), List.of(asked.value().asStringArray())));
  }

  private static String operation(MethodInfo method) {
    String verb =
        Stream.of(GET.class, PUT.class, POST.class, DELETE.class)
            .filter(method::hasAnnotation)
            .map(Class::getSimpleName)
            .findFirst()
            .orElse("");
    String path =
        "/"
            + path(method.declaringClass().declaredAnnotation(Path.class))
            + "/"
            + path(method.annotation(Path.class));
    return verb + " " + path.replaceAll("/+", "/").replaceAll("(?<=.)/$", "");
  }

  private static String path(@Nullable AnnotationInstance annotation) {
    return annotation == null ? "" : annotation.value().asString();
  }

  @Override
  public void filterOpenAPI(OpenAPI description) {
    description
        .getPaths()
        .getPathItems()
        .forEach(
            (path, item) ->
                item.getOperations()
                    .forEach(
                        (verb, operation) -> {
                          List<String> asked = scopes.get(verb + " " + path);
                          if (asked != null) {
                            operation.setSecurity(
                                List.of(
                                    OASFactory.createSecurityRequirement()
                                        .addScheme(SCHEME, asked)));
                          }
                        }));
  }
}
