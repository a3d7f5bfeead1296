package org.hikiwake.web.cli;

import io.quarkus.vertx.http.HttpServerStart;
import io.vertx.core.http.HttpServerOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.quiz.selftest.Bank;
import org.hikiwake.web.account.LinkPages;
import org.hikiwake.web.account.OneTimeLinks;
import org.hikiwake.web.account.Secret;
import org.hikiwake.web.demo.Demonstration;
import org.hikiwake.web.pack.Library;

/** Tells whoever started the server what is in it and where to open it. */
@ApplicationScoped
class Announcement {

  private final Library library;
  private final OneTimeLinks links;
  private final Demonstration demonstration;
  private final boolean wanted;
  private final boolean recover;
  private final boolean demo;

  Announcement(
      Library library,
      OneTimeLinks links,
      Demonstration demonstration,
      @ConfigProperty(name = ServeCommand.ANNOUNCE, defaultValue = "false") boolean wanted,
      @ConfigProperty(name = ServeCommand.RECOVER, defaultValue = "false") boolean recover,
      @ConfigProperty(name = ServeCommand.DEMO, defaultValue = "false") boolean demo) {
    this.library = library;
    this.links = links;
    this.demonstration = demonstration;
    this.wanted = wanted;
    this.recover = recover;
    this.demo = demo;
  }

  void ready(@ObservesAsync HttpServerStart start) {
    if (wanted) {
      library.all().forEach(Announcement::tell);
      String address = address(start.options());
      if (demo) {
        demonstration.fill().ifPresentOrElse(Announcement::tell, Announcement::tellOfPeople);
      }
      if (recover) {
        tell("This link makes an administrator, once: ", address, links.forAdministrator());
      } else {
        links
            .forFirstPerson()
            .ifPresent(
                secret ->
                    tell(
                        "Nobody has an account here yet. This link makes the first one, once: ",
                        address,
                        secret));
      }
      System.out.println("Ready: open " + address + "/ (Ctrl+C stops it)");
    }
  }

  private static String address(HttpServerOptions options) {
    String host = options.getHost();
    String open = host.equals("0.0.0.0") || host.equals("::") ? "127.0.0.1" : host;
    return "http://" + open + ":" + options.getPort();
  }

  private static void tell(String what, String address, Secret secret) {
    System.out.println(what + address + LinkPages.path(secret));
  }

  private static void tell(Demonstration.Access access) {
    System.out.println(
        "A demonstration: sign in as "
            + access.instructor()
            + ", who teaches, or as "
            + access.student()
            + ", who learns; the password of both is "
            + access.password());
  }

  private static void tellOfPeople() {
    System.out.println(
        "There are people here already: a demonstration is made in an empty database.");
  }

  private static void tell(Bank bank) {
    ContentPack pack = bank.pack();
    System.out.println(
        "Pack "
            + pack
            + ": "
            + count(pack.parts().readings().size(), "reading")
            + ", "
            + count(pack.statements().size(), "statement")
            + ", "
            + count(bank.questions().size(), "question"));
  }

  private static String count(int number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }
}
