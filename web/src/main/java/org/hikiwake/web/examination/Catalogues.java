package org.hikiwake.web.examination;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hikiwake.quiz.examination.Examination;
import org.hikiwake.web.pack.ExaminedPack;
import org.hikiwake.web.pack.ShippedBanks;

/** The catalogue of each pack, made when it is first looked at. */
@ApplicationScoped
public class Catalogues {

  private final Map<Examination, Catalogue> made = new ConcurrentHashMap<>();

  public Catalogue of(ExaminedPack pack) {
    return made.computeIfAbsent(
        pack.examination(), examination -> Catalogue.of(examination, ShippedBanks.SEED));
  }
}
