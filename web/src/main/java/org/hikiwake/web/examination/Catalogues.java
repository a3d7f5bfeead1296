package org.hikiwake.web.examination;

import jakarta.enterprise.context.ApplicationScoped;
import org.hikiwake.quiz.version.QuestionId;
import org.hikiwake.web.pack.ExaminedPack;
import org.hikiwake.web.pack.Reach;
import org.hikiwake.web.pack.ShippedBanks;
import org.hikiwake.web.pack.WithheldQuestions;

/**
 * The catalogue of each pack for whoever asks. What takes long to make is made when it is first
 * looked at, and is the same for everybody.
 */
@ApplicationScoped
public class Catalogues {

  private final WithheldQuestions withheld;
  private final Reach reach;

  Catalogues(WithheldQuestions withheld, Reach reach) {
    this.withheld = withheld;
    this.reach = reach;
  }

  /** Whether two questions of the pack read nearly alike, whoever may see them. */
  public boolean areAlike(ExaminedPack pack, QuestionId one, QuestionId other) {
    return index(pack).alike(one.value()).contains(other.value());
  }

  private static QuestionIndex index(ExaminedPack pack) {
    return pack.once(QuestionIndex.class, Catalogues::made);
  }

  /** With what persons wrote, it is made from that of the generated ones: few differ. */
  private static QuestionIndex made(ExaminedPack pack) {
    return pack == pack.generated()
        ? QuestionIndex.of(pack.examination(), ShippedBanks.SEED)
        : index(pack.generated()).changedTo(pack.examination());
  }

  public Catalogue of(ExaminedPack pack) {
    return new Catalogue(
        index(pack),
        reach.hidden(pack.pack().header().id()),
        withheld.fromStudents(pack),
        withheld.isLifted());
  }
}
