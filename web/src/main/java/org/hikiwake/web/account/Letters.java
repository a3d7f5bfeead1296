package org.hikiwake.web.account;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Sends letters, where a mail server is configured. Their links begin with the configured address
 * of this server, never with what a request names as its host: that is the sender's to choose.
 */
@ApplicationScoped
class Letters {

  private static final Logger LOG = Logger.getLogger(Letters.class);

  private final ReactiveMailer mailer;
  private final Optional<String> from;
  private final Optional<String> url;

  Letters(
      ReactiveMailer mailer,
      @ConfigProperty(name = "hikiwake.mail.from") Optional<String> from,
      @ConfigProperty(name = "hikiwake.url") Optional<String> url) {
    this.mailer = mailer;
    this.from = from;
    this.url = url;
  }

  /** Whether letters can be sent: sender and own address are configured. */
  boolean canBeSent() {
    return from.isPresent() && url.isPresent();
  }

  /** The address of a path of this server. */
  String address(String path) {
    return url.orElseThrow().replaceAll("/+$", "") + path;
  }

  /** Sends in the background: how long it takes would tell whether the address is known. */
  void send(EmailAddress to, String subject, String text) {
    Mail mail = Mail.withText(to.value(), subject, text).setFrom(from.orElseThrow());
    mailer
        .send(mail)
        .subscribe()
        .with(sent -> {}, e -> LOG.errorf(e, "A letter could not be sent; is the mail server up?"));
  }
}
