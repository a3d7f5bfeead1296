package org.hikiwake.web.account;

import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import org.hikiwake.web.account.OneTimeLink.Purpose;

/** Gives those a way in who were entered by somebody else. */
@ApplicationScoped
public class Inviting {

  private final OneTimeLinks links;
  private final Letters letters;

  Inviting(OneTimeLinks links, Letters letters) {
    this.links = links;
    this.letters = letters;
  }

  /**
   * Makes a link for somebody without a password, and sends it where letters can be sent.
   *
   * @param where what he is invited to
   * @param base the address of this server as who invites him sees it
   */
  public Invitation invite(Person person, String where, PersonId actor, URI base) {
    String path = LinkPages.path(links.forPerson(person.id(), Purpose.INVITATION, actor));
    if (!letters.canBeSent()) {
      return new Invitation(person, base.resolve(path).toString(), false);
    }
    String address = letters.address(path);
    AccountMessages say = MessageBundles.get(AccountMessages.class);
    letters.send(
        person.email(),
        say.invitationSubject(where),
        say.invitationLetter(person.name(), where, address));
    return new Invitation(person, address, true);
  }
}
