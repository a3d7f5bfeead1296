package org.hikiwake.web.account;

import jakarta.inject.Singleton;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/**
 * Hashes passwords with Argon2id, at the strength that OWASP's cheat sheet on password storage
 * names first: 19 MiB, two passes, one lane.
 */
@Singleton
public class Passwords {

  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;
  private static final int LANES = 1;
  private static final int KIBIBYTES = 19 * 1024;
  private static final int PASSES = 2;

  private final Argon2PasswordEncoder argon2 =
      new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, KIBIBYTES, PASSES);

  /** A class that signs in at once must not take the memory of all its hashes at once. */
  private final Semaphore turns = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

  /** Of nobody's password: compared with where there is none, so that it takes as long. */
  private final String nobodys = hash(Secret.random().value());

  public String hash(String password) {
    turns.acquireUninterruptibly();
    try {
      return argon2.encode(normal(password));
    } finally {
      turns.release();
    }
  }

  /** Whether the password has this hash; never where there is none, which takes as long. */
  boolean matches(String password, Optional<String> hash) {
    turns.acquireUninterruptibly();
    try {
      return argon2.matches(normal(password), hash.orElse(nobodys)) && hash.isPresent();
    } finally {
      turns.release();
    }
  }

  /** Whether the hash was made with less than what is used today. */
  boolean isOutdated(@Nullable String hash) {
    return argon2.upgradeEncoding(hash);
  }

  /** The same letters from two keyboards are the same password (NIST SP 800-63B, 3.1.1.2). */
  private static String normal(String password) {
    return Normalizer.normalize(password, Form.NFKC);
  }
}
