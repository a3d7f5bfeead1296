package org.hikiwake.web.bank;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hikiwake.quiz.version.QuestionId;
import org.hikiwake.web.account.People;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.account.PersonId;
import org.hikiwake.web.examination.Catalogue;
import org.hikiwake.web.examination.Catalogue.Found;
import org.hikiwake.web.examination.Catalogues;
import org.hikiwake.web.examination.ExaminedQuestion;
import org.hikiwake.web.examination.Filter;
import org.hikiwake.web.pack.ExaminedPack;
import org.hikiwake.web.review.Report;
import org.hikiwake.web.review.Reports;
import org.hikiwake.web.review.Review;
import org.hikiwake.web.review.ReviewState;
import org.hikiwake.web.review.Reviewing;
import org.hikiwake.web.site.Part;
import org.hikiwake.web.site.Slice;
import org.jspecify.annotations.Nullable;

/** Lists what those who review have to do with: questions by how they stand, and reports. */
@ApplicationScoped
class BankLists {

  private final Catalogues catalogues;
  private final Reviewing reviewing;
  private final Reports reports;
  private final Stands stands;
  private final People people;

  BankLists(
      Catalogues catalogues, Reviewing reviewing, Reports reports, Stands stands, People people) {
    this.catalogues = catalogues;
    this.reviewing = reviewing;
    this.reports = reports;
    this.stands = stands;
    this.people = people;
  }

  /**
   * The questions that are wanted.
   *
   * @param after the id after which to go on; null for the beginning
   */
  BankListing questions(
      ExaminedPack pack, BankSearch wish, @Nullable String after, @Nullable Integer limit) {
    Catalogue catalogue = catalogues.of(pack);
    Filter filter = Filter.read(wish.parameters(), catalogue);
    Standings now = new Standings(reviewing.states(pack), reported(pack));
    Predicate<ExaminedQuestion> isSo = question -> wish.state().has(now.state(question));
    Predicate<ExaminedQuestion> isWanted = question -> !wish.reported() || now.isReported(question);
    Found found = catalogue.find(filter, isSo.and(isWanted));
    Map<String, Map<String, Integer>> counts = found.countsByWord();
    counts.put("state", now.count(catalogue.find(filter, isWanted).questions()));
    counts.put("reported", Map.of("true", reported(catalogue.find(filter, isSo), now)));
    Slice<ExaminedQuestion> slice =
        Slice.ofQuestions(found.questions(), ExaminedQuestion::id, after, limit);
    return new BankListing(
        found.questions().size(), counts, lines(stands.of(pack, slice.items())), slice.next());
  }

  private Set<QuestionId> reported(ExaminedPack pack) {
    return reports.open(pack.pack().header().id()).stream()
        .map(Report::question)
        .collect(Collectors.toSet());
  }

  private static int reported(Found found, Standings now) {
    return (int) found.questions().stream().filter(now::isReported).count();
  }

  /** How all questions of a pack stand. */
  private record Standings(Map<QuestionId, ReviewState> states, Set<QuestionId> reported) {

    ReviewState state(ExaminedQuestion question) {
      return states.getOrDefault(new QuestionId(question.id()), ReviewState.OPEN);
    }

    boolean isReported(ExaminedQuestion question) {
      return reported.contains(new QuestionId(question.id()));
    }

    Map<String, Integer> count(List<ExaminedQuestion> questions) {
      Map<String, Integer> counts = new TreeMap<>();
      for (Wanted wanted : Wanted.values()) {
        counts.put(
            wanted.word(), (int) questions.stream().filter(one -> wanted.has(state(one))).count());
      }
      return counts;
    }
  }

  private List<BankListing.Line> lines(List<Stand> page) {
    Map<PersonId, Person> by =
        people.find(
            page.stream()
                .flatMap(stand -> stand.latest().stream())
                .map(Review::reviewer)
                .distinct()
                .toList());
    return page.stream()
        .map(
            stand ->
                BankListing.Line.of(
                    stand,
                    stand
                        .latest()
                        .map(last -> ReviewResource.of(last, by.get(last.reviewer()).name()))
                        .orElse(null)))
        .toList();
  }

  /** The open reports on questions that he who asks may see, the oldest first. */
  ReportListing reports(ExaminedPack pack, Part part) {
    Catalogue catalogue = catalogues.of(pack);
    List<Report> open =
        reports.open(pack.pack().header().id()).stream()
            .filter(report -> catalogue.find(report.question().value()).isPresent())
            .toList();
    Slice<Report> slice = Slice.of(open, BankLists::place, part);
    Map<PersonId, Person> by =
        people.find(
            slice.items().stream().flatMap(one -> one.person().stream()).distinct().toList());
    return new ReportListing(
        slice.items().stream()
            .map(
                one ->
                    ReportResource.of(one, one.person().map(by::get).map(Person::name).orElse("")))
            .toList(),
        slice.next());
  }

  /** By the time, and then by the id. */
  private static String place(Report report) {
    return String.format("%015d %s", report.at().toEpochMilli(), report.id());
  }
}
