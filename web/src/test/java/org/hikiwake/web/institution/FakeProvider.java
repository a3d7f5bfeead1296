package org.hikiwake.web.institution;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.junit.QuarkusMock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hikiwake.web.account.Secret;

/**
 * A provider of OpenID Connect that signs in whomever a test wants; and lies, where a test wants
 * that. It checks what a real one checks: who asks, the code, and what proves that he began.
 */
public final class FakeProvider implements AutoCloseable {

  static final String CLIENT = "hikiwake";
  static final String SECRET = "a secret & more";

  private static final RSAKey KEY = key("one");

  /** Of nobody in particular, and by no provider published. */
  private static final RSAKey OTHER = key("one");

  private static final RSAKey NEXT = key("two");

  private final HttpServer server;
  private final Map<String, Asked> codes = new HashMap<>();
  private RSAKey key = KEY;
  private String next = "";
  private Map<String, Object> nextClaims = Map.of();
  private UnaryOperator<JWTClaimsSet> lie = UnaryOperator.identity();
  private Signing signing = Signing.OWN_KEY;
  private Map<String, Object> userInfo = Map.of();
  private int requests;
  private int lookups;
  private boolean broken;
  private boolean hidden;
  private UnaryOperator<String> published = UnaryOperator.identity();

  /** With what a token is signed. */
  enum Signing {
    OWN_KEY,
    OTHER_KEY,
    NOTHING,
    /** With what both know, which proves less than it seems. */
    CLIENT_SECRET,
    /** With what everybody knows: the public key, taken for a shared one. */
    PUBLIC_KEY
  }

  /** What a browser brought. */
  private record Asked(Map<String, String> query, String subject, Map<String, Object> claims) {}

  public FakeProvider() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/.well-known/openid-configuration", this::publish);
    server.createContext("/jwks", this::keys);
    server.createContext("/token", this::token);
    server.createContext("/authorize", this::authorize);
    server.createContext("/userinfo", e -> answer(e, 200, JSONObjectUtils.toJSONString(userInfo)));
    server.start();
  }

  private static RSAKey key(String id) {
    try {
      return new RSAKeyGenerator(2048).keyID(id).algorithm(JWSAlgorithm.RS256).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  String issuer() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  private String metadata() {
    return """
    {"issuer":"ISSUER","authorization_endpoint":"ISSUER/authorize",
    "token_endpoint":"ISSUER/token","jwks_uri":"ISSUER/jwks",
    "userinfo_endpoint":"ISSUER/userinfo","response_types_supported":["code"],
    "subject_types_supported":["public"],
    "id_token_signing_alg_values_supported":["RS256","HS256","none"]}
    """
        .replace("ISSUER", issuer());
  }

  // --- what a test wants

  /** From now on tokens are signed with another key, which is published. */
  void changeKey() {
    key = NEXT;
  }

  void sign(Signing with) {
    signing = with;
  }

  /** Tokens say something else than is so. */
  void lie(UnaryOperator<JWTClaimsSet> said) {
    lie = said;
  }

  /** What it tells only when it is asked again. */
  void tellLater(Map<String, Object> claims) {
    userInfo = claims;
  }

  /** Signs in as this one whoever comes with a browser. */
  public void signInNext(String subject, Map<String, Object> claims) {
    next = subject;
    nextClaims = claims;
  }

  /** Has the server offer it, until the end of the test. */
  public void install(String newPeople) {
    QuarkusMock.installMockForType(
        new Institution(
            Optional.of(issuer()),
            Optional.of(CLIENT),
            Optional.of(SECRET),
            Optional.of("Example University"),
            newPeople),
        Institution.class);
  }

  /** How often it was asked for a token. */
  int requests() {
    return requests;
  }

  /**
   * Signs somebody in who was sent here.
   *
   * @param address to which his browser was sent
   * @return the query with which it goes back
   */
  String signIn(String address, String subject, Map<String, Object> claims) {
    Map<String, String> query = query(URI.create(address).getRawQuery());
    String code = UUID.randomUUID().toString();
    codes.put(code, new Asked(query, subject, claims));
    return "code=" + code + "&state=" + query.get("state") + "&iss=" + issuer();
  }

  static Map<String, String> query(String raw) {
    return Stream.of(raw.split("&"))
        .map(pair -> pair.split("=", 2))
        .collect(Collectors.toMap(pair -> pair[0], pair -> decoded(pair[1])));
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  /** Its keys cannot be fetched. */
  void hideKeys() {
    hidden = true;
  }

  /** From now on it publishes nothing of itself, or everything again. */
  void breakDown(boolean down) {
    broken = down;
  }

  /** It publishes something else of itself. */
  void publish(UnaryOperator<String> metadata) {
    published = metadata;
  }

  /** How often it was asked for what it publishes of itself. */
  int lookups() {
    return lookups;
  }

  // --- what it does

  private void publish(HttpExchange exchange) throws IOException {
    lookups++;
    answer(exchange, broken ? 503 : 200, broken ? "{}" : published.apply(metadata()));
  }

  private void authorize(HttpExchange exchange) throws IOException {
    String address = exchange.getRequestURI().toString();
    String back = query(exchange.getRequestURI().getRawQuery()).get("redirect_uri");
    exchange.getResponseHeaders().add("Location", back + "?" + signIn(address, next, nextClaims));
    exchange.sendResponseHeaders(302, -1);
    exchange.close();
  }

  private void token(HttpExchange exchange) throws IOException {
    requests++;
    Map<String, String> form =
        query(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    Asked asked = codes.remove(form.get("code"));
    if (asked == null || !isClient(exchange) || !isSame(asked, form)) {
      answer(exchange, 400, "{\"error\":\"invalid_grant\"}");
      return;
    }
    String token = "{\"access_token\":\"a\",\"token_type\":\"Bearer\",\"id_token\":\"%s\"}";
    answer(exchange, 200, String.format(token, signed(claims(asked))));
  }

  private void keys(HttpExchange exchange) throws IOException {
    answer(exchange, hidden ? 503 : 200, hidden ? "{}" : new JWKSet(key).toString());
  }

  /** RFC 6749, 2.3.1: both parts are encoded as in a form. */
  private static boolean isClient(HttpExchange exchange) {
    String sent = exchange.getRequestHeaders().getFirst("Authorization").replace("Basic ", "");
    String pair = new String(Base64.getDecoder().decode(sent), StandardCharsets.UTF_8);
    String[] parts = pair.split(":");
    return decoded(parts[0]).equals(CLIENT) && decoded(parts[1]).equals(SECRET);
  }

  private static boolean isSame(Asked asked, Map<String, String> form) {
    String challenge = new Secret(form.get("code_verifier")).hash();
    return challenge.equals(asked.query().get("code_challenge"))
        && "S256".equals(asked.query().get("code_challenge_method"))
        && form.get("redirect_uri").equals(asked.query().get("redirect_uri"));
  }

  private JWTClaimsSet claims(Asked asked) {
    Instant now = Instant.now();
    JWTClaimsSet.Builder claims =
        new JWTClaimsSet.Builder()
            .issuer(issuer())
            .subject(asked.subject())
            .audience(asked.query().get("client_id"))
            .claim("nonce", asked.query().get("nonce"))
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plus(Duration.ofMinutes(5))));
    asked.claims().forEach(claims::claim);
    return lie.apply(claims.build());
  }

  private String signed(JWTClaimsSet claims) {
    try {
      return switch (signing) {
        case OWN_KEY -> signed(claims, JWSAlgorithm.RS256, new RSASSASigner(key));
        case OTHER_KEY -> signed(claims, JWSAlgorithm.RS256, new RSASSASigner(OTHER));
        case CLIENT_SECRET -> signed(claims, JWSAlgorithm.HS256, new MACSigner(SECRET.repeat(4)));
        case PUBLIC_KEY ->
            signed(claims, JWSAlgorithm.HS256, new MACSigner(key.toRSAPublicKey().getEncoded()));
        case NOTHING -> serialized(new PlainJWT(claims));
      };
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private String signed(JWTClaimsSet claims, JWSAlgorithm algorithm, JWSSigner signer)
      throws JOSEException {
    SignedJWT token =
        new SignedJWT(new JWSHeader.Builder(algorithm).keyID(key.getKeyID()).build(), claims);
    token.sign(signer);
    return serialized(token);
  }

  private static String serialized(JWT token) {
    return token.serialize();
  }

  private static void answer(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
