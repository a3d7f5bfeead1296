package org.hikiwake.web.bank;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.quiz.examination.Examined;
import org.hikiwake.quiz.version.QuestionId;
import org.hikiwake.quiz.version.QuestionVersion;
import org.hikiwake.web.authoring.Desks;
import org.hikiwake.web.examination.ExaminedQuestion;
import org.hikiwake.web.pack.ExaminedPack;
import org.hikiwake.web.review.Report;
import org.hikiwake.web.review.Reports;
import org.hikiwake.web.review.Review;
import org.hikiwake.web.review.Reviews;
import org.hikiwake.web.version.KeptVersions;

/** Finds out how several questions of a pack stand. */
@ApplicationScoped
class Stands {

  private final KeptVersions kept;
  private final Reviews reviews;
  private final Reports reports;
  private final Desks desks;

  Stands(KeptVersions kept, Reviews reviews, Reports reports, Desks desks) {
    this.kept = kept;
    this.reviews = reviews;
    this.reports = reports;
    this.desks = desks;
  }

  List<Stand> of(ExaminedPack pack, List<ExaminedQuestion> questions) {
    List<String> ids = questions.stream().map(ExaminedQuestion::id).toList();
    PackId id = pack.pack().header().id();
    Map<QuestionId, QuestionVersion> versions = versions(pack, ids);
    Map<QuestionId, Review> latest = reviews.latest(id);
    Map<QuestionId, Integer> decisions = reviews.counts(ids);
    Map<QuestionId, Integer> edits = desks.edits(pack);
    Map<QuestionId, Integer> reported =
        reports.open(id).stream()
            .collect(Collectors.groupingBy(Report::question, Collectors.summingInt(one -> 1)));
    return questions.stream()
        .map(
            question -> {
              QuestionId key = new QuestionId(question.id());
              QuestionVersion version = versions.get(key);
              return new Stand(
                  question,
                  version,
                  new Revision(
                      kept.idOf(version),
                      decisions.getOrDefault(key, 0),
                      edits.getOrDefault(key, 0)),
                  Optional.ofNullable(latest.get(key)),
                  reported.getOrDefault(key, 0));
            })
        .toList();
  }

  private static Map<QuestionId, QuestionVersion> versions(ExaminedPack pack, List<String> ids) {
    return pack.examination().all().stream()
        .map(Examined::version)
        .filter(version -> ids.contains(version.id().value()))
        .collect(Collectors.toMap(QuestionVersion::id, Function.identity()));
  }
}
