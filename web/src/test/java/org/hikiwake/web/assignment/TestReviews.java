package org.hikiwake.web.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.hikiwake.quiz.json.QuizJson;
import org.hikiwake.quiz.version.QuestionVersion;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.examination.Catalogues;
import org.hikiwake.web.pack.ExaminedPack;
import org.hikiwake.web.pack.Library;
import org.hikiwake.web.review.Decision;
import org.hikiwake.web.review.Reviewing;
import org.hikiwake.web.review.Verdict;

/** Accepts questions of the shipped pack for tests: each time others. */
@ApplicationScoped
public class TestReviews {

  public static final String PACK = "russia-in-asia";

  private final Set<String> taken = ConcurrentHashMap.newKeySet();
  private final Library library;
  private final Catalogues catalogues;
  private final Reviewing reviewing;

  TestReviews(Library library, Catalogues catalogues, Reviewing reviewing) {
    this.library = library;
    this.catalogues = catalogues;
    this.reviewing = reviewing;
  }

  /** So many questions of a family, accepted. */
  public List<QuestionVersion> accept(Person reviewer, String family, int number) {
    List<QuestionVersion> some =
        library.examined(PACK).bank().questions().stream()
            .filter(version -> version.provenance().family().value().equals(family))
            .filter(version -> taken.add(version.id().value()))
            .limit(number)
            .toList();
    some.forEach(version -> accept(reviewer, version));
    return some;
  }

  private void accept(Person reviewer, QuestionVersion version) {
    ExaminedPack pack = library.examined(PACK);
    reviewing.decide(
        catalogues.of(pack).find(version.id().value()).orElseThrow(),
        version,
        new Verdict(Decision.ACCEPTED, "", QuizJson.idOf(version).value(), 0),
        reviewer.id());
  }
}
