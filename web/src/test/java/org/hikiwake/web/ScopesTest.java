package org.hikiwake.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.security.PermissionsAllowed;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.account.Role;
import org.hikiwake.web.account.Scope;
import org.hikiwake.web.account.TestPeople;
import org.junit.jupiter.api.Test;

/**
 * Which scope a program needs for which route of the API. A route that has no row here fails; so
 * does a page that a token would open.
 */
@ServerTest
class ScopesTest {

  private static final String TABLE =
      """
      GET /api/v1/packs                                           none
      GET /api/v1/packs/{pack}                                    none
      GET /api/v1/packs/{pack}/questions                          none
      GET /api/v1/packs/{pack}/questions/{question}               none
      POST /api/v1/packs/{pack}/questions/{question}/reports      none
      GET /api/v1/packs/{pack}/examination                        none
      GET /api/v1/packs/{pack}/examination/questions/{question}   none
      GET /api/v1/packs/{pack}/examination/refusals               none
      GET /api/v1/packs/{pack}/bank                               bank:read
      POST /api/v1/packs/{pack}/bank/decisions                    bank:write
      GET /api/v1/packs/{pack}/bank/reports                       bank:read
      POST /api/v1/packs/{pack}/bank/questions                    bank:write
      GET /api/v1/packs/{pack}/bank/questions/by-external/{external}  bank:read
      PUT /api/v1/packs/{pack}/bank/questions/by-external/{external}  bank:write
      GET /api/v1/packs/{pack}/bank/questions/{question}          bank:read
      PUT /api/v1/packs/{pack}/bank/questions/{question}/decision  bank:write
      GET /api/v1/packs/{pack}/bank/questions/{question}/wording  bank:read
      PUT /api/v1/packs/{pack}/bank/questions/{question}/wording  bank:write
      DELETE /api/v1/packs/{pack}/bank/questions/{question}/wording  bank:write
      GET /api/v1/packs/{pack}/bank/questions/{question}/draft    bank:read
      PUT /api/v1/packs/{pack}/bank/questions/{question}/draft    bank:write
      POST /api/v1/packs/import                                   packs:write
      GET /api/v1/packs/import/{upload}                           packs:read
      PUT /api/v1/packs/import/{upload}/confirmation              packs:write
      DELETE /api/v1/packs/import/{upload}                        packs:write
      GET /api/v1/packs/{pack}/versions                           packs:read
      GET /api/v1/packs/{pack}/versions/{version}                 packs:read
      GET /api/v1/packs/{pack}/versions/{version}/files/{format}  packs:read
      GET /api/v1/packs/{pack}/changes                            packs:read
      PUT /api/v1/packs/{pack}/retirement                         packs:write
      DELETE /api/v1/packs/{pack}/retirement                      packs:write
      POST /api/v1/packs/{pack}/examination/repetition            packs:write
      GET /api/v1/packs/{pack}/reach                              packs:read
      PUT /api/v1/packs/{pack}/reach                              packs:write
      POST /api/v1/self-tests                                     none
      GET /api/v1/self-tests/{id}                                 none
      GET /api/v1/self-tests/{id}/questions/{position}            none
      PUT /api/v1/self-tests/{id}/questions/{position}/response   none
      PUT /api/v1/self-tests/{id}/completion                      none
      GET /api/v1/self-tests/{id}/summary                         none
      GET /api/v1/courses                                         courses:read
      POST /api/v1/courses                                        courses:write
      GET /api/v1/courses/{course}                                courses:read
      GET /api/v1/courses/by-external/{external}                  courses:read
      PUT /api/v1/courses/by-external/{external}                  courses:write
      GET /api/v1/courses/{course}/enrolments                     courses:read
      POST /api/v1/courses/{course}/enrolments                    courses:write
      GET /api/v1/courses/{course}/enrolments/{external}          courses:read
      PUT /api/v1/courses/{course}/enrolments/{external}          courses:write
      DELETE /api/v1/courses/{course}/enrolments/{external}       courses:write
      POST /api/v1/courses/{course}/launches                      launch
      GET /api/v1/courses/{course}/quizzes                        quizzes:read
      GET /api/v1/courses/{course}/quizzes/by-external/{external}  quizzes:read
      PUT /api/v1/courses/{course}/quizzes/by-external/{external}  quizzes:write
      GET /api/v1/quizzes/{quiz}                                  quizzes:read
      PUT /api/v1/quizzes/{quiz}/settings                         quizzes:write
      PUT /api/v1/quizzes/{quiz}/publication                      quizzes:write
      DELETE /api/v1/quizzes/{quiz}/publication                   quizzes:write
      GET /api/v1/courses/{course}/accommodations                 courses:read
      GET /api/v1/courses/{course}/accommodations/{student}       courses:read
      PUT /api/v1/courses/{course}/accommodations/{student}       courses:write
      GET /api/v1/quizzes/{quiz}/accommodations/{student}         courses:read
      PUT /api/v1/quizzes/{quiz}/accommodations/{student}         courses:write
      GET /api/v1/courses/{course}/results                        results:read
      GET /api/v1/quizzes/{quiz}/attempts                         attempts:read
      POST /api/v1/quizzes/{quiz}/attempts                        attempts:write
      GET /api/v1/attempts/{attempt}                              attempts:read
      PUT /api/v1/attempts/{attempt}/questions/{position}/response  attempts:write
      PUT /api/v1/attempts/{attempt}/questions/{position}/arrival  attempts:write
      PUT /api/v1/attempts/{attempt}/submission                   attempts:write
      GET /api/v1/attempts/{attempt}/marks                        results:read
      GET /api/v1/attempts/{attempt}/questions/{position}/challenge  attempts:read
      PUT /api/v1/attempts/{attempt}/questions/{position}/challenge  attempts:write
      DELETE /api/v1/attempts/{attempt}/questions/{position}/challenge  attempts:write
      PUT /api/v1/attempts/{attempt}/questions/{position}/challenge/refusal  marks:write
      DELETE /api/v1/attempts/{attempt}/questions/{position}/challenge/refusal  marks:write
      GET /api/v1/quizzes/{quiz}/challenges                       marks:read
      GET /api/v1/quizzes/{quiz}/corrections                      marks:read
      POST /api/v1/quizzes/{quiz}/corrections                     marks:write
      POST /api/v1/quizzes/{quiz}/corrections/preview             marks:write
      GET /api/v1/courses/{course}/marking                        marks:read
      GET /api/v1/quizzes/{quiz}/marking                          marks:read
      GET /api/v1/quizzes/{quiz}/marking/{question}               marks:read
      GET /api/v1/attempts/{attempt}/marking/{position}           marks:read
      POST /api/v1/attempts/{attempt}/marking/{position}/marks    marks:write
      GET /api/v1/courses/{course}/grades                         results:read
      GET /api/v1/courses/{course}/grades.csv                     results:read
      GET /api/v1/quizzes/{quiz}/grades/{student}                 results:read
      PUT /api/v1/quizzes/{quiz}/grades/{student}/excuse          marks:write
      DELETE /api/v1/quizzes/{quiz}/grades/{student}/excuse       marks:write
      PUT /api/v1/quizzes/{quiz}/grades/{student}/mark            marks:write
      DELETE /api/v1/quizzes/{quiz}/grades/{student}/mark         marks:write
      GET /api/v1/quizzes/{quiz}/excuses                          results:read
      GET /api/v1/courses/{course}/mark-imports                   results:read
      POST /api/v1/courses/{course}/mark-imports                  marks:write
      POST /api/v1/courses/{course}/mark-imports/preview          marks:write
      POST /api/v1/courses/{course}/mark-imports/{number}/withdrawal  marks:write
      """;

  @Inject TestPeople people;

  private static Stream<List<String>> rows() {
    return TABLE.lines().map(line -> List.of(line.split(" {2,}")));
  }

  @Test
  void everyRouteOfTheApiHasARow() {
    assertThat(RightsTest.routes().filter(route -> route.contains(" /api/")))
        .containsExactlyInAnyOrderElementsOf(rows().map(row -> row.get(0)).toList());
  }

  @Test
  void eachNeedsItsScopeAndNoOther() {
    Person person = people.any(Role.INSTRUCTOR);
    assertThat(rows())
        .allSatisfy(
            row -> {
              String needed = row.get(1);
              for (Scope scope : Scope.values()) {
                boolean suffices = needed.equals("none") || scope.word().equals(needed);
                assertThat(missing(row.get(0), people.token(person, scope)))
                    .as(row.get(0) + " with " + scope.word())
                    .isEqualTo(suffices ? "" : needed);
              }
              people.revokeTokens(person);
            });
  }

  /** The scope that is said to be missing; empty where none is. */
  private static String missing(String route, String token) {
    String[] parts = route.split(" ");
    String path = parts[1].replace("/api/v1", "").replaceAll("\\{\\w+\\}", "none");
    Response response =
        parts[0].equals("GET")
            ? new ApiClient(token).get(path).extract().response()
            : new ApiClient(token)
                .request()
                .contentType(contentType(parts[1]))
                .body("{}".getBytes(StandardCharsets.UTF_8))
                .request(parts[0], "/api/v1" + path);
    assertThat(response.statusCode()).isNotIn(401, 500);
    String how = String.valueOf(response.header("WWW-Authenticate"));
    return how.contains("insufficient_scope") ? how.replaceAll(".*scope=\"|\"", "") : "";
  }

  private static String contentType(String route) {
    if (route.endsWith("/packs/import")) {
      return "application/zip";
    }
    boolean table = route.endsWith("/mark-imports") || route.endsWith("/mark-imports/preview");
    return table ? "text/csv" : "application/json";
  }

  @Test
  void everyScopeIsNeededSomewhere() {
    assertThat(rows().map(row -> row.get(1)).distinct().filter(scope -> !scope.equals("none")))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Scope.values()).map(Scope::word).toList());
  }

  @Test
  void noPageAsksForAScope() {
    assertThat(
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPath(Path.of("target/classes"))
                    .stream()
                    .filter(type -> !type.getSimpleName().endsWith("Api"))
                    .flatMap(type -> type.getMethods().stream())
                    .filter(method -> method.isAnnotatedWith(PermissionsAllowed.class)))
        .isEmpty();
  }
}
