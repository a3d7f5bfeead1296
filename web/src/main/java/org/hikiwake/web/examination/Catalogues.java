package org.hikiwake.web.examination;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hikiwake.quiz.examination.Examination;
import org.hikiwake.web.pack.Library;
import org.hikiwake.web.pack.ShippedBanks;
import org.hikiwake.web.site.Fault;

/** The catalogue of each pack, made when it is first looked at. */
@ApplicationScoped
class Catalogues {

  private final Map<Examination, Catalogue> made = new ConcurrentHashMap<>();
  private final Library library;

  Catalogues(Library library) {
    this.library = library;
  }

  /**
   * The catalogue of the pack with that id.
   *
   * @throws Fault where there is no such pack
   */
  Catalogue of(String pack) {
    return made.computeIfAbsent(
        library.examined(pack).examination(), e -> Catalogue.of(e, ShippedBanks.SEED));
  }
}
