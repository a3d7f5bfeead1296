package org.hikiwake.web.institution;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.token.BearerAccessToken;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.UserInfoRequest;
import com.nimbusds.openid.connect.sdk.UserInfoResponse;
import com.nimbusds.openid.connect.sdk.claims.AuthorizedParty;
import com.nimbusds.openid.connect.sdk.claims.ClaimsSet;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.claims.UserInfo;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.hikiwake.web.institution.Institution.Settings;
import org.hikiwake.web.institution.NotIdentified.Why;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Speaks with the institution's provider: the authorization code flow of OpenID Connect, with PKCE.
 * What it publishes of itself is read when somebody first signs in with it, and again every hour.
 */
@ApplicationScoped
class Provider {

  private static final Logger LOG = Logger.getLogger(Provider.class);

  private static final int PATIENCE_MILLIS = 5_000;
  private static final int LARGEST_KEYS = 200_000;
  private static final int LONGEST_SUBJECT = 255;
  private static final Duration KNOWN_FOR = Duration.ofHours(1);

  /** So long it is not asked again after it has failed to answer. */
  private static final Duration SILENT_FOR = Duration.ofSeconds(15);

  /** With a key that the provider alone has; so neither "none" nor a key that both have. */
  private static final Set<JWSAlgorithm> SIGNED =
      Set.of(
          JWSAlgorithm.RS256,
          JWSAlgorithm.RS384,
          JWSAlgorithm.RS512,
          JWSAlgorithm.PS256,
          JWSAlgorithm.PS384,
          JWSAlgorithm.PS512,
          JWSAlgorithm.ES256,
          JWSAlgorithm.ES384,
          JWSAlgorithm.ES512);

  private final Clock clock;
  private final ReentrantLock reading = new ReentrantLock();
  private volatile @Nullable Known known;
  private volatile @Nullable Silence silence;

  Provider(Clock clock) {
    this.clock = clock;
  }

  /**
   * What the provider publishes, and what tells whether a token is from it.
   *
   * @param until when it is asked again
   */
  private record Known(
      Settings settings, Instant until, OIDCProviderMetadata metadata, IDTokenValidator tokens) {

    Known until(Instant later) {
      return new Known(settings, later, metadata, tokens);
    }
  }

  /**
   * That the provider was asked, and did not say what it has to.
   *
   * @param until when it is asked again
   */
  private record Silence(Settings settings, Instant until, String reason) {}

  /**
   * Makes sure that a browser can be sent there.
   *
   * @throws NotIdentified where the provider does not answer
   */
  void requireReachable(Settings settings) {
    known(settings);
  }

  /**
   * Where a browser is sent.
   *
   * @param back where it comes back to
   */
  URI address(Settings settings, Visits.Begun begun, URI back) {
    OIDCProviderMetadata metadata = known(settings).metadata();
    return new AuthenticationRequest.Builder(
            ResponseType.CODE,
            new Scope("openid", "profile", "email"),
            new ClientID(settings.client()),
            back)
        .endpointURI(metadata.getAuthorizationEndpointURI())
        .state(new State(begun.state().value()))
        .nonce(new Nonce(begun.nonce()))
        .codeChallenge(new CodeVerifier(begun.browser().value()), CodeChallengeMethod.S256)
        .build()
        .toURI();
  }

  /**
   * Whom the provider has named to a browser that came back.
   *
   * @param back where it was sent to
   */
  Identity identify(Settings settings, Visit visit, String code, URI back) {
    Known provider = known(settings);
    try {
      OIDCTokenResponse tokens = exchange(provider, visit, code, back);
      IDTokenClaimsSet claims =
          provider.tokens().validate(tokens.getOIDCTokens().getIDToken(), new Nonce(visit.nonce()));
      return identity(provider, claims, tokens);
    } catch (IOException | KeySourceException e) {
      throw new NotIdentified(Why.UNREACHABLE, e);
    } catch (ParseException | BadJOSEException | JOSEException e) {
      throw new NotIdentified(Why.NOT_PROVED, e);
    }
  }

  private OIDCTokenResponse exchange(Known provider, Visit visit, String code, URI back)
      throws IOException, ParseException {
    AuthorizationCodeGrant grant =
        new AuthorizationCodeGrant(
            new AuthorizationCode(code), back, new CodeVerifier(visit.browser().value()));
    HTTPRequest request = tokenRequest(provider, grant).toHTTPRequest();
    TokenResponse response = OIDCTokenResponseParser.parse(patient(request).send());
    if (!response.indicatesSuccess()) {
      throw new NotIdentified(
          Why.NOT_PROVED, "no token: " + response.toErrorResponse().getErrorObject().getCode());
    }
    OIDCTokenResponse tokens = (OIDCTokenResponse) response.toSuccessResponse();
    if (tokens.getOIDCTokens().getIDToken() == null) {
      throw new NotIdentified(Why.NOT_PROVED, "the provider sent no ID token");
    }
    return tokens;
  }

  private static TokenRequest tokenRequest(Known provider, AuthorizationCodeGrant grant) {
    URI endpoint = provider.metadata().getTokenEndpointURI();
    ClientID client = new ClientID(provider.settings().client());
    String secret = provider.settings().secret();
    return secret == null
        ? new TokenRequest.Builder(endpoint, client, grant).build()
        : new TokenRequest.Builder(
                endpoint, proof(provider.metadata(), client, new Secret(secret)), grant)
            .build();
  }

  /** In the header, as is usual, unless the provider wants it in the body. */
  private static ClientAuthentication proof(
      OIDCProviderMetadata metadata, ClientID client, Secret secret) {
    List<ClientAuthenticationMethod> methods = metadata.getTokenEndpointAuthMethods();
    boolean basic =
        methods == null
            || methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
            || !methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_POST);
    return basic ? new ClientSecretBasic(client, secret) : new ClientSecretPost(client, secret);
  }

  private static HTTPRequest patient(HTTPRequest request) {
    request.setConnectTimeout(PATIENCE_MILLIS);
    request.setReadTimeout(PATIENCE_MILLIS);
    request.setFollowRedirects(false);
    return request;
  }

  // --- who it is

  private static Identity identity(
      Known provider, IDTokenClaimsSet claims, OIDCTokenResponse tokens) {
    requireForUs(provider, claims);
    String subject = claims.getSubject().getValue();
    if (subject.length() > LONGEST_SUBJECT) {
      throw new NotIdentified(Why.NOT_PROVED, "the subject is longer than 255 characters");
    }
    ClaimsSet said = Claims.tell(claims) ? claims : more(provider, claims, tokens);
    return Claims.identity(provider.settings().issuer().toString(), subject, said);
  }

  /** A token for several may be another one's that was only handed on (Core, 3.1.3.7). */
  private static void requireForUs(Known provider, IDTokenClaimsSet claims) {
    AuthorizedParty party = claims.getAuthorizedParty();
    if (party != null && !party.getValue().equals(provider.settings().client())) {
      throw new NotIdentified(Why.NOT_PROVED, "the token was made for another one");
    }
  }

  /**
   * Some tell the name and the address only when they are asked again. Where that fails, the person
   * himself is asked.
   */
  private static ClaimsSet more(Known provider, IDTokenClaimsSet claims, OIDCTokenResponse tokens) {
    URI endpoint = provider.metadata().getUserInfoEndpointURI();
    BearerAccessToken token = tokens.getOIDCTokens().getBearerAccessToken();
    if (endpoint == null || token == null) {
      return claims;
    }
    try {
      HTTPRequest request = new UserInfoRequest(endpoint, token).toHTTPRequest();
      UserInfoResponse response = UserInfoResponse.parse(patient(request).send());
      return response.indicatesSuccess() ? ofSame(claims, response) : claims;
    } catch (IOException | ParseException e) {
      return claims;
    }
  }

  /** What is said of somebody else is not his (Core, 5.3.2). */
  private static ClaimsSet ofSame(IDTokenClaimsSet claims, UserInfoResponse response) {
    UserInfo more = response.toSuccessResponse().getUserInfo();
    return more != null && claims.getSubject().equals(more.getSubject()) ? more : claims;
  }

  // --- what it publishes

  /** While one asks anew, the others go on with what is known, or wait for him. */
  private Known known(Settings settings) {
    Known before = before(settings);
    if (before != null && (isAhead(before.until()) || reading.isLocked())) {
      return before;
    }
    reading.lock();
    try {
      return renewed(settings);
    } finally {
      reading.unlock();
    }
  }

  private @Nullable Known before(Settings settings) {
    Known before = known;
    return before != null && before.settings().equals(settings) ? before : null;
  }

  private boolean isAhead(Instant time) {
    return time.isAfter(clock.instant());
  }

  private Known renewed(Settings settings) {
    Known before = before(settings);
    if (before != null && isAhead(before.until())) {
      return before;
    }
    requireNotSilent(settings);
    try {
      return keep(read(settings));
    } catch (NotIdentified e) {
      Instant again = clock.instant().plus(SILENT_FOR);
      if (before != null) {
        LOG.warnf("The institution's provider is asked again later: %s", e.getMessage());
        return keep(before.until(again));
      }
      silence = new Silence(settings, again, String.valueOf(e.getMessage()));
      throw e;
    }
  }

  private Known keep(Known now) {
    known = now;
    return now;
  }

  private void requireNotSilent(Settings settings) {
    Silence last = silence;
    if (last != null && last.settings().equals(settings) && isAhead(last.until())) {
      throw new NotIdentified(Why.UNREACHABLE, last.reason());
    }
  }

  private Known read(Settings settings) {
    try {
      OIDCProviderMetadata metadata =
          OIDCProviderMetadata.resolve(
              new Issuer(settings.issuer()), PATIENCE_MILLIS, PATIENCE_MILLIS);
      requireUsable(metadata);
      Instant until = clock.instant().plus(KNOWN_FOR);
      return new Known(settings, until, metadata, tokens(settings, metadata));
    } catch (GeneralException | IOException e) {
      throw new NotIdentified(Why.UNREACHABLE, e);
    }
  }

  /** It could be asked for nothing, or not be believed, and nobody could tell him why. */
  private static void requireUsable(OIDCProviderMetadata metadata) {
    require(metadata.getAuthorizationEndpointURI() != null, "no authorization endpoint");
    require(metadata.getTokenEndpointURI() != null, "no token endpoint");
    require(metadata.getJWKSetURI() != null, "no address of its keys");
    require(!algorithms(metadata).isEmpty(), "no algorithm by which its tokens can be believed");
  }

  private static void require(boolean there, String missing) {
    if (!there) {
      throw new NotIdentified(Why.UNREACHABLE, "the provider publishes " + missing);
    }
  }

  private static IDTokenValidator tokens(Settings settings, OIDCProviderMetadata metadata)
      throws MalformedURLException {
    JWKSource<SecurityContext> keys =
        JWKSourceBuilder.create(
                metadata.getJWKSetURI().toURL(),
                new DefaultResourceRetriever(PATIENCE_MILLIS, PATIENCE_MILLIS, LARGEST_KEYS))
            .build();
    return new IDTokenValidator(
        metadata.getIssuer(),
        new ClientID(settings.client()),
        new JWSVerificationKeySelector<>(algorithms(metadata), keys),
        null);
  }

  private static Set<JWSAlgorithm> algorithms(OIDCProviderMetadata metadata) {
    List<JWSAlgorithm> published = metadata.getIDTokenJWSAlgs();
    return published == null
        ? Set.of(JWSAlgorithm.RS256)
        : SIGNED.stream().filter(published::contains).collect(Collectors.toSet());
  }
}
