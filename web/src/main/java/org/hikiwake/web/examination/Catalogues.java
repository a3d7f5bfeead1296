package org.hikiwake.web.examination;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hikiwake.quiz.examination.Examination;
import org.hikiwake.web.pack.ExaminedPack;
import org.hikiwake.web.pack.ShippedBanks;
import org.hikiwake.web.pack.WithheldQuestions;

/**
 * The catalogue of each pack for whoever asks. What takes long to make is made when it is first
 * looked at, and is the same for everybody.
 */
@ApplicationScoped
public class Catalogues {

  private final Map<Examination, QuestionIndex> made = new ConcurrentHashMap<>();
  private final WithheldQuestions withheld;

  Catalogues(WithheldQuestions withheld) {
    this.withheld = withheld;
  }

  public Catalogue of(ExaminedPack pack) {
    QuestionIndex index =
        made.computeIfAbsent(
            pack.examination(), examination -> QuestionIndex.of(examination, ShippedBanks.SEED));
    return new Catalogue(index, withheld.fromStudents(pack), withheld.isLifted());
  }
}
