package org.hikiwake.web.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.hikiwake.quiz.json.QuizJson;
import org.hikiwake.quiz.selftest.Texts;
import org.hikiwake.quiz.version.QuestionId;
import org.hikiwake.quiz.version.QuestionVersion;
import org.hikiwake.web.account.People;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.account.PersonId;
import org.hikiwake.web.examination.Catalogues;
import org.hikiwake.web.examination.ExaminedQuestion;
import org.hikiwake.web.examination.ExaminedView;
import org.hikiwake.web.pack.ExaminedPack;
import org.hikiwake.web.pack.Library;
import org.hikiwake.web.pack.PackView;
import org.hikiwake.web.question.AsStudent;

/** Gathers what a reviewer sees of a question, on whatever page he reviews it. */
@ApplicationScoped
public class ReviewViews {

  private final Library library;
  private final Catalogues catalogues;
  private final Reviewing reviewing;
  private final Reviews reviews;
  private final Reports reports;
  private final People people;
  private final Texts texts;

  ReviewViews(
      Library library,
      Catalogues catalogues,
      Reviewing reviewing,
      Reviews reviews,
      Reports reports,
      People people,
      Texts texts) {
    this.library = library;
    this.catalogues = catalogues;
    this.reviewing = reviewing;
    this.reviews = reviews;
    this.reports = reports;
    this.people = people;
    this.texts = texts;
  }

  /** A question of the pack as it reads now. */
  public ReviewView of(ExaminedPack pack, ExaminedQuestion question) {
    PackView shown = PackView.of(pack.bank().pack(), library, texts);
    QuestionVersion version = Reviewing.version(pack, question.id()).orElseThrow();
    return new ReviewView(
        ExaminedView.of(question, shown),
        catalogues.of(pack).alike(question.id()),
        AsStudent.controls(version.question(), shown),
        QuizJson.idOf(version).value(),
        reviewing.state(version),
        history(version.id()),
        reported(version.id()));
  }

  private List<ReviewView.Reported> reported(QuestionId question) {
    return reports.open(question).stream()
        .map(
            report ->
                new ReviewView.Reported(
                    report, report.person().flatMap(people::find).map(Person::name).orElse("")))
        .toList();
  }

  private List<ReviewView.Told> history(QuestionId question) {
    List<Review> all = reviews.history(question);
    Map<PersonId, Person> by = people.find(all.stream().map(Review::reviewer).distinct().toList());
    return all.stream()
        .map(review -> new ReviewView.Told(review, by.get(review.reviewer()).name()))
        .toList();
  }
}
