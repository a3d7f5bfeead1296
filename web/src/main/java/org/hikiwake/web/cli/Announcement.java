package org.hikiwake.web.cli;

import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.quiz.selftest.Bank;
import org.hikiwake.web.pack.Library;

/** Tells whoever started the server what is in it and where to open it. */
@ApplicationScoped
class Announcement {

  private final Library library;
  private final boolean wanted;

  Announcement(
      Library library,
      @ConfigProperty(name = ServeCommand.ANNOUNCE, defaultValue = "false") boolean wanted) {
    this.library = library;
    this.wanted = wanted;
  }

  void ready(@ObservesAsync HttpServerStart start) {
    if (wanted) {
      library.all().forEach(Announcement::tell);
      String host = start.options().getHost();
      String open = host.equals("0.0.0.0") || host.equals("::") ? "127.0.0.1" : host;
      System.out.println(
          "Ready: open http://" + open + ":" + start.options().getPort() + "/ (Ctrl+C stops it)");
    }
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
