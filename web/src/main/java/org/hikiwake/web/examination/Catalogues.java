package org.hikiwake.web.examination;

import jakarta.enterprise.context.ApplicationScoped;
import org.hikiwake.web.pack.ExaminedPack;
import org.hikiwake.web.pack.ShippedBanks;
import org.hikiwake.web.pack.WithheldQuestions;

/**
 * The catalogue of each pack for whoever asks. What takes long to make is made when it is first
 * looked at, and is the same for everybody.
 */
@ApplicationScoped
public class Catalogues {

  private final WithheldQuestions withheld;

  Catalogues(WithheldQuestions withheld) {
    this.withheld = withheld;
  }

  public Catalogue of(ExaminedPack pack) {
    QuestionIndex index =
        pack.once(
            QuestionIndex.class, made -> QuestionIndex.of(made.examination(), ShippedBanks.SEED));
    return new Catalogue(index, withheld.fromStudents(pack), withheld.isLifted());
  }
}
