package org.hikiwake.web.institution;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import io.quarkus.test.junit.QuarkusMock;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import org.hikiwake.web.ServerTest;
import org.hikiwake.web.account.OneTimeLink;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.account.Role;
import org.hikiwake.web.account.Secret;
import org.hikiwake.web.account.TestPeople;
import org.hikiwake.web.course.Course;
import org.hikiwake.web.course.Courses;
import org.hikiwake.web.course.Standing;
import org.hikiwake.web.institution.FakeProvider.Signing;
import org.hikiwake.web.store.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Who signs in with an institution is who it says he is, or nobody. */
@ServerTest
class InstitutionTest {

  @Inject TestPeople people;
  @Inject InstitutionAccounts accounts;
  @Inject Courses courses;
  @Inject VisitRows visits;
  @Inject ArrivalRows arrivals;

  private FakeProvider provider;
  private String subject;
  private String email;

  @BeforeEach
  void startAProvider() {
    provider = new FakeProvider();
    subject = UUID.randomUUID().toString();
    email = subject + "@example.edu";
    provider.install("students");
  }

  @AfterEach
  void stopTheProvider() {
    provider.close();
  }

  /** A browser with its cookies. */
  private final class Visitor {

    private final Map<String, String> cookies = new HashMap<>();

    Visitor() {}

    Visitor(Person person) {
      cookies.put(TestPeople.cookieName(), people.cookie(person));
    }

    private RequestSpecification request() {
      return given().redirects().follow(false).urlEncodingEnabled(false).cookies(cookies);
    }

    private Response keep(Response response) {
      cookies.putAll(response.cookies());
      cookies.values().removeIf(String::isEmpty);
      return response;
    }

    Response get(String path) {
      return keep(request().get(path));
    }

    Response post(String path, Map<String, String> form) {
      return keep(
          given()
              .redirects()
              .follow(false)
              .cookies(cookies)
              .contentType("application/x-www-form-urlencoded")
              .formParams(form)
              .post(path));
    }

    /** Goes there, is signed in there, and comes back. */
    Response signIn(String begin, Map<String, Object> claims) {
      return get("/institution/return?" + leave(begin, claims));
    }

    Response signIn() {
      return signIn("/institution/sign-in", told());
    }

    /** Goes there, and is about to come back with this query. */
    String leave(String begin, Map<String, Object> claims) {
      return provider.signIn(get(begin).getHeader("Location"), subject, claims);
    }

    boolean isSignedIn() {
      return get("/account").statusCode() == 200;
    }
  }

  private Map<String, Object> told() {
    return Map.of("name", "Mei Tan", "email", email, "zoneinfo", "Asia/Singapore");
  }

  private static String path(Response response) {
    return response.getHeader("Location").replaceFirst("https?://[^/]*", "");
  }

  /** A person whom the institution's account stands for. */
  private Person connected(Role... roles) {
    Person person = people.any(roles);
    accounts.connect(new Identity(provider.issuer(), subject, "", "", ""), person.id());
    return person;
  }

  private static void installNone() {
    QuarkusMock.installMockForType(
        new Institution(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "students"),
        Institution.class);
  }

  private Person arrived() {
    return people.find(email).orElseThrow();
  }

  @Nested
  class Coming {

    @Test
    void newPersonGetsAnAccountOfHisOwn() {
      Visitor mei = new Visitor();
      assertThat(path(mei.signIn("/institution/sign-in?next=%2Fjoin", told())))
          .isEqualTo("/institution/arrival");
      assertThat(mei.get("/institution/arrival").asString())
          .contains("Example University says that you are Mei Tan", "I am new here", email)
          .contains("<option selected>Asia/Singapore");
      assertThat(mei.isSignedIn()).isFalse();
      Response made =
          mei.post(
              "/institution/arrival/person",
              Map.of("name", "Mei", "email", "other@example.org", "zone", "Asia/Tokyo"));
      assertThat(path(made)).isEqualTo("/join");
      assertThat(mei.isSignedIn()).isTrue();
      assertThat(arrived().name()).isEqualTo("Mei");
      assertThat(arrived().roles()).isEmpty();
      assertThat(people.hasPassword(arrived())).isFalse();
      assertThat(path(new Visitor().signIn())).as("the next time").isEqualTo("/courses");
    }

    @Test
    void nothingIsMadeTwice() {
      Visitor mei = new Visitor();
      mei.signIn();
      Map<String, String> form = Map.of("name", "Mei", "zone", "UTC");
      Map<String, String> before = Map.copyOf(mei.cookies);
      assertThat(mei.post("/institution/arrival/person", form).statusCode()).isEqualTo(303);
      mei.cookies.putAll(before);
      assertThat(mei.post("/institution/arrival/person", form).statusCode()).isEqualTo(409);
    }

    @Test
    void whoArrivesTwiceAtOnceGetsOneAccount() {
      Visitor first = new Visitor();
      first.signIn();
      String other = UUID.randomUUID() + "@example.edu";
      Visitor second = new Visitor();
      second.signIn("/institution/sign-in", Map.of("name", "Mei Tan", "email", other));
      Map<String, String> form = Map.of("name", "Mei", "zone", "UTC");
      assertThat(first.post("/institution/arrival/person", form).statusCode()).isEqualTo(303);
      assertThat(second.post("/institution/arrival/person", form).statusCode()).isEqualTo(409);
      assertThat(people.find(other)).as("an account without a way in").isEmpty();
    }

    @Test
    void faultyFieldIsToldAndTheArrivalStays() {
      Visitor mei = new Visitor();
      mei.signIn();
      assertThat(
              mei.post("/institution/arrival/person", Map.of("name", " ", "zone", "UTC"))
                  .statusCode())
          .isEqualTo(422);
      assertThat(
              mei.post("/institution/arrival/person", Map.of("name", "Mei", "zone", "UTC"))
                  .statusCode())
          .isEqualTo(303);
    }

    @Test
    void whatTheTokenLacksIsAskedFor() {
      provider.tellLater(Map.of("sub", subject, "name", "Mei Tan", "email", email));
      Visitor mei = new Visitor();
      mei.signIn("/institution/sign-in", Map.of());
      assertThat(mei.get("/institution/arrival").asString()).contains("Mei Tan", email);
      provider.tellLater(Map.of("sub", "other", "name", "Somebody else"));
      Visitor other = new Visitor();
      other.signIn("/institution/sign-in", Map.of());
      assertThat(other.get("/institution/arrival").asString())
          .contains("somebody whose name it does not tell", "name=\"email\"")
          .doesNotContain("I am new here")
          .doesNotContain("Somebody else");
    }

    @Test
    void addressThatOneTypesOneselfMakesNoAccount() {
      for (Map<String, Object> claims :
          List.<Map<String, Object>>of(
              Map.of(),
              Map.of("email", email, "email_verified", false),
              Map.of("email", email, "email_verified", "false"))) {
        Visitor thief = new Visitor();
        thief.signIn("/institution/sign-in", claims);
        assertThat(thief.get("/institution/arrival").asString())
            .contains("tells no address of yours that it has verified", "for an invitation")
            .doesNotContain("I am new here", email);
        Response refused =
            thief.post(
                "/institution/arrival/person",
                Map.of("name", "Thief", "email", email, "zone", "UTC"));
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.asString()).contains("so no new account was made");
        assertThat(people.find(email)).isEmpty();
      }
    }

    @Test
    void verifiedAddressIsTaken() {
      Visitor mei = new Visitor();
      mei.signIn("/institution/sign-in", Map.of("email", email, "email_verified", true));
      mei.post("/institution/arrival/person", Map.of("name", "Mei", "zone", "UTC"));
      assertThat(arrived().name()).isEqualTo("Mei");
    }

    @Test
    void newPeopleAreWhatIsConfigured() {
      provider.install("instructors");
      Visitor mei = new Visitor();
      mei.signIn();
      mei.post("/institution/arrival/person", Map.of("name", "Mei", "zone", "UTC"));
      assertThat(arrived().roles()).containsExactly(Role.INSTRUCTOR);
    }

    @Test
    void nobodyNewIsTakenWhereThatIsConfigured() {
      provider.install("nobody");
      Visitor mei = new Visitor();
      mei.signIn();
      assertThat(mei.get("/institution/arrival").asString())
          .contains("New accounts are not made here")
          .doesNotContain("I am new here");
      assertThat(
              mei.post("/institution/arrival/person", Map.of("name", "Mei", "zone", "UTC"))
                  .statusCode())
          .isEqualTo(403);
      assertThat(people.find(email)).isEmpty();
    }

    @Test
    void signInIsLikeAnyOther() {
      Person person = connected();
      Visitor here = new Visitor();
      assertThat(path(here.signIn())).isEqualTo("/courses");
      assertThat(here.get("/account").asString()).contains(person.email().value(), "This device");
      here.post("/account/sign-out", Map.of());
      assertThat(here.isSignedIn()).isFalse();
    }

    @Test
    void instructorCannotMakeALinkForWhoComesInByHimself() {
      Person instructor = people.any(Role.INSTRUCTOR);
      Visitor mei = new Visitor();
      mei.signIn();
      mei.post("/institution/arrival/person", Map.of("name", "Mei", "zone", "UTC"));
      Course course = courses.open("A course", ZoneOffset.UTC, instructor.id());
      courses.enrol(course.id(), arrived().id(), Standing.STUDENT, arrived().id());
      assertThat(courses.members(course.id())).noneMatch(member -> member.invited());
    }
  }

  @Nested
  class Connecting {

    @Test
    void addressAloneTakesOverNobodysAccount() {
      Person person = people.any();
      email = person.email().value();
      Visitor thief = new Visitor();
      thief.signIn();
      assertThat(thief.isSignedIn()).isFalse();
      assertThat(thief.get("/institution/arrival").asString())
          .contains("Somebody here has the address")
          .doesNotContain("I am new here");
      thief.post("/institution/arrival/person", Map.of("name", "Thief", "zone", "UTC"));
      thief.post(
          "/institution/arrival/account", Map.of("email", email, "password", "wrong password"));
      assertThat(thief.isSignedIn()).isFalse();
      assertThat(accounts.isConnected(person.id())).isFalse();
    }

    @Test
    void whoWasEnteredAndHasNoPasswordIsNotTakenOverEither() {
      Person invited = people.invited();
      email = invited.email().value();
      Visitor thief = new Visitor();
      thief.signIn();
      assertThat(thief.get("/institution/arrival").asString()).contains("open the link");
      assertThat(
              thief
                  .post("/institution/arrival/account", Map.of("email", email, "password", ""))
                  .statusCode())
          .isEqualTo(422);
      assertThat(accounts.isConnected(invited.id())).isFalse();
    }

    @Test
    void whoKnowsThePasswordConnectsAnyAccountOfHis() {
      Person person = people.any();
      Visitor here = new Visitor();
      here.signIn("/institution/sign-in?next=%2Fjoin", told());
      Response connected =
          here.post(
              "/institution/arrival/account",
              Map.of("email", person.email().value(), "password", TestPeople.PASSWORD));
      assertThat(path(connected)).isEqualTo("/join");
      assertThat(here.isSignedIn()).isTrue();
      assertThat(path(new Visitor().signIn())).isEqualTo("/courses");
      assertThat(people.find(email)).as("no second account").isEmpty();
    }

    @Test
    void whoIsSignedInConnectsHisOwnWithHisPassword() {
      Person person = people.any();
      Visitor here = new Visitor(person);
      assertThat(path(here.signIn("/institution/connection", told())))
          .isEqualTo("/institution/arrival");
      assertThat(here.get("/institution/arrival").asString())
          .contains("Example University says that you are Mei Tan", email)
          .contains(person.email().value());
      assertThat(accounts.isConnected(person.id())).isFalse();
      assertThat(
              here.post("/institution/arrival/account", Map.of("password", "wrong password"))
                  .statusCode())
          .isEqualTo(422);
      Person other = people.any();
      here.post(
          "/institution/arrival/account",
          Map.of("email", other.email().value(), "password", TestPeople.PASSWORD));
      assertThat(accounts.isConnected(other.id())).as("not of somebody else").isFalse();
      assertThat(accounts.isConnected(person.id())).isTrue();
      assertThat(here.get("/account?done=connected").asString())
          .contains("Your account is connected with Example University.", "Disconnect");
    }

    @Test
    void nobodyFinishesWhatAnotherBegan() {
      Visitor here = new Visitor(people.any());
      String back = here.leave("/institution/connection", told());
      here.cookies.put(TestPeople.cookieName(), people.cookie(people.any()));
      assertThat(here.get("/institution/return?" + back).statusCode()).isEqualTo(409);
    }

    @Test
    void oneAccountIsOnePersons() {
      connected();
      Visitor second = new Visitor(people.any());
      Response refused = second.signIn("/institution/connection", told());
      assertThat(refused.statusCode()).isEqualTo(409);
      assertThat(refused.asString()).contains("is connected with another account here");
      Person first = people.any();
      subject = UUID.randomUUID().toString();
      accounts.connect(new Identity(provider.issuer(), "before", "", "", ""), first.id());
      Visitor again = new Visitor(first);
      again.signIn("/institution/connection", told());
      assertThat(
              again
                  .post("/institution/arrival/account", Map.of("password", TestPeople.PASSWORD))
                  .statusCode())
          .isEqualTo(409);
    }

    @Test
    void connectionIsTakenAwayOnlyWhereAPasswordIsLeft() {
      Person person = connected();
      Visitor here = new Visitor(person);
      assertThat(path(here.post("/institution/disconnection", Map.of())))
          .isEqualTo("/account?done=disconnected");
      assertThat(path(new Visitor().signIn())).isEqualTo("/institution/arrival");
      Person invited = people.invited();
      subject = UUID.randomUUID().toString();
      accounts.connect(new Identity(provider.issuer(), subject, "", "", ""), invited.id());
      assertThat(new Visitor(invited).post("/institution/disconnection", Map.of()).statusCode())
          .isEqualTo(409);
      assertThat(accounts.isConnected(invited.id())).isTrue();
    }

    @Test
    void connectionWithAnInstitutionThatIsNoMoreIsNone() {
      Person person = connected();
      assertThat(accounts.having(List.of(person.id()))).containsExactly(person.id());
      try (FakeProvider next = new FakeProvider()) {
        next.install("students");
        assertThat(accounts.isConnected(person.id())).as("another one").isFalse();
      }
      installNone();
      assertThat(accounts.isConnected(person.id())).as("none").isFalse();
      assertThat(accounts.having(List.of(person.id()))).isEmpty();
    }

    @Test
    void linkThatIsUsedEndsTheConnectionAndNothingElseDoes() {
      Person person = connected();
      new Visitor(person).post("/account/sign-out", Map.of());
      assertThat(accounts.isConnected(person.id())).as("signed out everywhere").isTrue();
      String chosen = "gravel sonnet eleven";
      Map<String, String> change = Map.of("current", TestPeople.PASSWORD, "password", chosen);
      assertThat(new Visitor(person).post("/account/password", change).statusCode()).isEqualTo(303);
      assertThat(accounts.isConnected(person.id())).as("changed password").isTrue();
      Secret link = people.link(person, OneTimeLink.Purpose.RESET);
      String path = "/links/" + link.value();
      assertThat(new Visitor().post(path, Map.of("password", "short")).statusCode()).isEqualTo(422);
      assertThat(accounts.isConnected(person.id())).as("link not used up").isTrue();
      assertThat(new Visitor().post(path, Map.of("password", chosen)).statusCode()).isEqualTo(303);
      assertThat(accounts.isConnected(person.id())).isFalse();
      assertThat(path(new Visitor().signIn())).isEqualTo("/institution/arrival");
    }

    @Test
    void whatSomebodyBeganIsForgottenWithHim() {
      Person person = people.any();
      Visitor here = new Visitor(person);
      here.signIn("/institution/connection", told());
      new Visitor(person).get("/institution/connection");
      assertThat(visits.count("connecting", person.id().value())).isEqualTo(1);
      assertThat(arrivals.count("connecting", person.id().value())).isEqualTo(1);
      forget(person);
      assertThat(visits.count("connecting", person.id().value())).isZero();
      assertThat(arrivals.count("connecting", person.id().value())).isZero();
      new Visitor().signIn();
      new Visitor().get("/institution/sign-in");
      assertThat(arrivals.count()).isPositive();
      Person other = people.any();
      MovableClock.after(Duration.ofMinutes(11), () -> forget(other));
      assertThat(visits.count()).as("what is over").isZero();
      assertThat(arrivals.count()).as("what is over").isZero();
    }

    private Response forget(Person person) {
      return new Visitor(people.any(Role.ADMINISTRATOR))
          .post("/people/" + person.id() + "/oblivion", Map.of());
    }

    @Test
    void whoIsForgottenIsKnownByNothing() {
      Person person = connected();
      forget(person);
      assertThat(accounts.isConnected(person.id())).isFalse();
      assertThat(path(new Visitor().signIn())).isEqualTo("/institution/arrival");
    }
  }

  @Nested
  class Attacks {

    @BeforeEach
    void connectAVictim() {
      connected();
    }

    private void assertRefused() {
      Visitor thief = new Visitor();
      Response refused = thief.signIn();
      assertThat(refused.statusCode()).isEqualTo(403);
      assertThat(refused.asString()).contains("does not prove who you are");
      assertThat(thief.isSignedIn()).isFalse();
    }

    private void assertRefused(UnaryOperator<JWTClaimsSet.Builder> lie) {
      provider.lie(claims -> lie.apply(new JWTClaimsSet.Builder(claims)).build());
      assertRefused();
    }

    @Test
    void truthIsBelieved() {
      assertThat(path(new Visitor().signIn())).isEqualTo("/courses");
    }

    @Test
    void tokenForAnotherRequestIsRefused() {
      assertRefused(claims -> claims.claim("nonce", "another"));
      assertRefused(claims -> claims.claim("nonce", null));
    }

    @Test
    void tokenForAnotherServerIsRefused() {
      assertRefused(claims -> claims.audience("another"));
      assertRefused(
          claims ->
              claims.audience(List.of("another", FakeProvider.CLIENT)).claim("azp", "another"));
    }

    @Test
    void tokenOfAnotherIssuerIsRefused() {
      assertRefused(claims -> claims.issuer("https://login.example.com"));
    }

    @Test
    void expiredTokenIsRefused() {
      Instant before = Instant.now().minus(Duration.ofMinutes(10));
      assertRefused(claims -> claims.expirationTime(Date.from(before)));
      assertRefused(claims -> claims.expirationTime(null));
    }

    @Test
    void tokenWithoutASubjectIsRefused() {
      assertRefused(claims -> claims.subject(null));
    }

    @Test
    void tokenThatIsSignedOtherwiseIsRefused() {
      for (Signing signing :
          List.of(Signing.NOTHING, Signing.OTHER_KEY, Signing.CLIENT_SECRET, Signing.PUBLIC_KEY)) {
        provider.sign(signing);
        assertRefused();
      }
    }

    @Test
    void changedKeyIsLookedUp() {
      assertThat(path(new Visitor().signIn())).isEqualTo("/courses");
      provider.changeKey();
      assertThat(path(new Visitor().signIn())).isEqualTo("/courses");
    }

    @Test
    void wayBackIsGoneOnce() {
      Visitor here = new Visitor();
      String back = here.leave("/institution/sign-in", told());
      Map<String, String> cookies = Map.copyOf(here.cookies);
      assertThat(path(here.get("/institution/return?" + back))).isEqualTo("/courses");
      Visitor again = new Visitor();
      again.cookies.putAll(cookies);
      int requests = provider.requests();
      assertThat(again.get("/institution/return?" + back).statusCode()).isEqualTo(409);
      assertThat(again.isSignedIn()).isFalse();
      assertThat(provider.requests()).as("the code is not even tried").isEqualTo(requests);
    }

    /** So that nobody is signed in as the one who sent him a link. */
    @Test
    void wayBackIsTheBrowsersOwn() {
      String back = new Visitor().leave("/institution/sign-in", told());
      Visitor victim = new Visitor();
      assertThat(victim.get("/institution/return?" + back).statusCode()).isEqualTo(409);
      victim.get("/institution/sign-in");
      assertThat(victim.get("/institution/return?" + back).statusCode()).isEqualTo(409);
      assertThat(victim.isSignedIn()).isFalse();
    }

    @Test
    void wayBackEnds() {
      Visitor here = new Visitor();
      String back = here.leave("/institution/sign-in", told());
      Response late =
          MovableClock.after(Duration.ofMinutes(11), () -> here.get("/institution/return?" + back));
      assertThat(late.statusCode()).isEqualTo(409);
    }

    @Test
    void codeOfAnotherIsRefused() {
      String stolen = new Visitor().leave("/institution/sign-in", told());
      Visitor thief = new Visitor();
      String own = FakeProvider.query(thief.leave("/institution/sign-in", told())).get("state");
      Response refused =
          thief.get(
              "/institution/return?code="
                  + FakeProvider.query(stolen).get("code")
                  + "&state="
                  + own);
      assertThat(refused.statusCode()).isEqualTo(403);
      assertThat(thief.isSignedIn()).isFalse();
    }

    @Test
    void nobodyIsLedElsewhere() {
      assertThat(
              path(
                  new Visitor()
                      .signIn("/institution/sign-in?next=https:%2F%2Fexample.com", told())))
          .isEqualTo("/courses");
      String longest = "/institution/sign-in?next=%2F" + "a".repeat(600);
      assertThat(path(new Visitor().signIn(longest, told()))).isEqualTo("/courses");
    }
  }

  @Nested
  class Failing {

    @Test
    void whoStopsThereIsToldSo() {
      Visitor here = new Visitor();
      String state = FakeProvider.query(here.leave("/institution/sign-in", told())).get("state");
      Response stopped = here.get("/institution/return?error=access_denied&state=" + state);
      assertThat(stopped.statusCode()).isEqualTo(403);
      assertThat(stopped.asString()).contains("or you stopped there");
    }

    @Test
    void providerThatDoesNotAnswerIsTold() {
      provider.close();
      Response down = new Visitor().get("/institution/sign-in");
      assertThat(down.statusCode()).isEqualTo(503);
      assertThat(down.asString()).contains("Example University does not answer");
    }

    @Test
    void otherRefusalIsAFaultOfTheConfiguration() {
      Visitor here = new Visitor();
      String state = FakeProvider.query(here.leave("/institution/sign-in", told())).get("state");
      Response refused = here.get("/institution/return?error=invalid_scope&state=" + state);
      assertThat(refused.statusCode()).isEqualTo(502);
      assertThat(refused.asString()).contains("not set up as it has to be");
      assertThat(InstitutionPages.refused("a\r\nb\u2028" + "c".repeat(500)))
          .hasMessageMatching("the provider said a b c{96}");
    }

    @Test
    void providerThatCannotBeUsedIsTold() {
      List<UnaryOperator<String>> lacking =
          List.of(
              all -> all.replace("[\"RS256\",\"HS256\",\"none\"]", "[\"HS256\"]"),
              all -> all.replaceFirst("\"token_endpoint\":\"[^\"]*\",", ""),
              all -> all.replaceFirst("\"authorization_endpoint\":\"[^\"]*\",", ""),
              all -> all.replaceFirst("\"jwks_uri\":\"[^\"]*\",", ""));
      for (UnaryOperator<String> lack : lacking) {
        try (FakeProvider other = new FakeProvider()) {
          other.publish(lack);
          other.install("students");
          Response told = new Visitor().get("/institution/sign-in");
          assertThat(told.statusCode()).isEqualTo(503);
          assertThat(told.asString()).contains("Example University does not answer");
        }
      }
    }

    @Test
    void keysThatCannotBeFetchedProveNothingAgainstAnybody() {
      provider.hideKeys();
      assertThat(new Visitor().signIn().statusCode()).isEqualTo(503);
    }

    private int begin() {
      return new Visitor().get("/institution/sign-in").statusCode();
    }

    @Test
    void silenceIsRememberedForAWhile() {
      provider.breakDown(true);
      long before = visits.count();
      assertThat(begin()).isEqualTo(503);
      provider.breakDown(false);
      assertThat(begin()).as("a moment later").isEqualTo(503);
      assertThat(provider.lookups()).isEqualTo(1);
      assertThat(visits.count()).as("visits that lead nowhere").isEqualTo(before);
      assertThat(MovableClock.after(Duration.ofSeconds(16), this::begin)).isEqualTo(303);
    }

    @Test
    void whatWasPublishedBeforeIsGoodWhileThereIsNothingNewer() {
      assertThat(begin()).isEqualTo(303);
      provider.breakDown(true);
      assertThat(MovableClock.after(Duration.ofMinutes(61), () -> List.of(begin(), begin())))
          .containsExactly(303, 303);
      assertThat(provider.lookups()).as("asked in vain, once").isEqualTo(2);
      MovableClock.after(Duration.ofMinutes(62), this::begin);
      assertThat(provider.lookups()).as("asked again").isEqualTo(3);
    }

    @Test
    void manyAtOnceAskOnce() throws Exception {
      ExecutorService threads = Executors.newFixedThreadPool(6);
      List<Callable<Integer>> many = Collections.nCopies(6, this::begin);
      try {
        for (Future<Integer> answer : threads.invokeAll(many)) {
          assertThat(answer.get()).isEqualTo(303);
        }
      } finally {
        threads.shutdownNow();
      }
      assertThat(provider.lookups()).isEqualTo(1);
    }

    @Test
    void signInPageOffersIt() {
      assertThat(new Visitor().get("/sign-in?next=%2Fjoin%2FA").asString())
          .contains("Sign in with Example University", "next=%2Fjoin%2FA", "name=\"password\"");
      installNone();
      assertThat(new Visitor().get("/sign-in").asString()).doesNotContain("/institution");
      assertThat(new Visitor().get("/institution/sign-in").statusCode()).isEqualTo(404);
    }

    @Test
    void halfASettingIsNone() {
      for (String issuer : List.of("http://login.example.edu", "login.example.edu", "x:y z")) {
        assertThat(named(issuer, Optional.of("hikiwake"), "students")).isNull();
      }
      assertThat(named("https://login.example.edu", Optional.empty(), "students")).isNull();
      assertThat(named("https://login.example.edu", Optional.of("a"), "everybody")).isNull();
      assertThat(named("https://login.example.edu", Optional.of("a"), "nobody"))
          .isEqualTo("login.example.edu");
    }

    private static String named(String issuer, Optional<String> client, String newPeople) {
      return new Institution(
              Optional.of(issuer), client, Optional.empty(), Optional.empty(), newPeople)
          .getName();
    }
  }
}
