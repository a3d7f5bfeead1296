package org.hikiwake.web.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.mailer.reactive.ReactiveMailer;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hikiwake.web.ServerTest;
import org.hikiwake.web.store.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is sent where a mail server is configured. */
@ServerTest
class LettersTest {

  private static final Pattern LINK =
      Pattern.compile("https://quiz\\.example\\.org(/links/[A-Za-z0-9_-]{43})\n");

  @Inject TestPeople people;
  @Inject People all;
  @Inject OneTimeLinks links;
  @Inject SigningIn signingIn;
  @Inject Entrance entrance;
  @Inject ReactiveMailer mailer;
  @Inject MockMailbox mailbox;

  private Letters letters;
  private SignInPages pages;

  @BeforeEach
  void configure() {
    letters =
        new Letters(
            mailer, Optional.of("quiz@example.org"), Optional.of("https://quiz.example.org/"));
    pages = new SignInPages(signingIn, entrance, all, links, letters);
  }

  private void forgets(String email) {
    MultivaluedHashMap<String, String> form = new MultivaluedHashMap<>();
    form.putSingle("email", email);
    assertThat(pages.remind(form).getStatus()).isEqualTo(200);
  }

  private List<Mail> sentTo(Person person) {
    return mailbox.getMailsSentTo(person.email().value());
  }

  private static String link(Mail mail) {
    Matcher link = LINK.matcher(mail.getText());
    assertThat(link.find()).as(mail.getText()).isTrue();
    return link.group(1);
  }

  @Test
  void whoForgotGetsALinkThatWorks() {
    Person person = people.any();
    forgets(person.email().value());
    assertThat(sentTo(person))
        .singleElement()
        .satisfies(
            mail -> {
              assertThat(mail.getFrom()).isEqualTo("quiz@example.org");
              given().get(link(mail)).then().statusCode(200);
            });
  }

  @Test
  void nobodysMailboxIsFilled() {
    Person person = people.any();
    forgets(person.email().value());
    forgets(person.email().value());
    assertThat(sentTo(person)).hasSize(1);
    MovableClock.after(
        Duration.ofMinutes(6),
        () -> {
          forgets(person.email().value());
          return null;
        });
    assertThat(sentTo(person)).hasSize(2);
  }

  @Test
  void unknownAddressGetsNothing() {
    forgets("nobody.at.all@example.org");
    assertThat(mailbox.getMailsSentTo("nobody.at.all@example.org")).isEmpty();
  }

  @Test
  void invitedGetTheirLinksByMailAndNotByTheInstructor() {
    Person person = people.invited();
    Person instructor = people.any(Role.INSTRUCTOR);
    Invitation invitation =
        new Inviting(links, letters)
            .invite(person, "Asia in Russian eyes", instructor.id(), URI.create("http://x/"));
    assertThat(invitation.sent()).isTrue();
    assertThat(sentTo(person))
        .singleElement()
        .satisfies(
            mail -> {
              assertThat(mail.getSubject()).contains("Asia in Russian eyes");
              given().get(link(mail)).then().statusCode(200);
            });
  }
}
