package org.hikiwake.web.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hikiwake.quiz.examination.Examined;
import org.hikiwake.quiz.selftest.Bank;
import org.hikiwake.quiz.selftest.Texts;
import org.hikiwake.quiz.version.QuestionId;
import org.hikiwake.quiz.version.QuestionVersion;
import org.hikiwake.web.pack.ExaminedPack;
import org.hikiwake.web.pack.Reach;
import org.hikiwake.web.review.ReviewState;
import org.hikiwake.web.review.Reviewing;

/**
 * Tells what can be put into a quiz: what passed its examination, or was accepted in spite of a
 * flaw; never what a person rejected, nor what shows a text that is not at hand, nor an own
 * question of a course that is not his who asks.
 */
@ApplicationScoped
class Offers {

  private final Reviewing reviewing;
  private final Reach reach;
  private final Texts texts;

  Offers(Reviewing reviewing, Reach reach, Texts texts) {
    this.reviewing = reviewing;
    this.reach = reach;
    this.texts = texts;
  }

  Offer of(ExaminedPack pack) {
    Map<QuestionId, ReviewState> states = reviewing.states(pack);
    Set<QuestionId> hidden = reach.hidden(pack.pack().header().id());
    List<QuestionVersion> possible =
        pack.examination().all().stream()
            .filter(one -> !hidden.contains(one.version().id()))
            .filter(one -> isOffered(one, states.get(one.version().id())))
            .map(Examined::version)
            .toList();
    Map<String, QuestionVersion> versions = new LinkedHashMap<>();
    new Bank(pack.bank().pack(), possible)
        .readable(texts)
        .questions()
        .forEach(version -> versions.put(version.id().value(), version));
    return new Offer(pack, versions, states);
  }

  private static boolean isOffered(Examined examined, ReviewState state) {
    return state == ReviewState.ACCEPTED
        || (state != ReviewState.REJECTED && examined.result() == Examined.Result.PASSED);
  }
}
