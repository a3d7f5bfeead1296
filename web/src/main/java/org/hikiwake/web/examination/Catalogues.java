package org.hikiwake.web.examination;

import jakarta.enterprise.context.ApplicationScoped;
import org.hikiwake.web.pack.ExaminedPack;
import org.hikiwake.web.pack.ShippedBanks;
import org.hikiwake.web.pack.WithheldQuestions;
import org.hikiwake.web.pack.Writings;

/**
 * The catalogue of each pack for whoever asks. What takes long to make is made when it is first
 * looked at, and is the same for everybody.
 */
@ApplicationScoped
public class Catalogues {

  private final WithheldQuestions withheld;
  private final Writings writings;

  Catalogues(WithheldQuestions withheld, Writings writings) {
    this.withheld = withheld;
    this.writings = writings;
  }

  public Catalogue of(ExaminedPack pack) {
    QuestionIndex index =
        pack.once(
            QuestionIndex.class, made -> QuestionIndex.of(made.examination(), ShippedBanks.SEED));
    return new Catalogue(
        index,
        writings.hidden(pack.pack().header().id()),
        withheld.fromStudents(pack),
        withheld.isLifted());
  }
}
