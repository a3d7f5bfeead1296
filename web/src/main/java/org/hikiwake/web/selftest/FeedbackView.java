package org.hikiwake.web.selftest;

import java.util.List;
import java.util.Locale;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.quiz.grading.Outcome;
import org.hikiwake.quiz.grading.Remark;
import org.hikiwake.quiz.selftest.Answer;
import org.hikiwake.web.site.CitationView;
import org.jspecify.annotations.Nullable;

/** What a page says about an answer: how it came out, and a remark on every part. */
public record FeedbackView(Verdict verdict, String score, List<RemarkView> remarks) {

  /** A remark with its citations in words. */
  public record RemarkView(
      String label,
      @Nullable String given,
      Remark.Standing standing,
      String why,
      List<CitationView> citations) {

    /** The word of the style: {@code missed}. */
    public String word() {
      return standing.name().toLowerCase(Locale.ROOT);
    }
  }

  static FeedbackView of(Answer answer, ContentPack pack) {
    Outcome outcome = answer.outcome();
    return new FeedbackView(
        Verdict.of(outcome),
        outcome.fold(
            new Outcome.Cases<>(g -> g.score().display(), ungradable -> "", awaiting -> "")),
        telling(remarks(outcome)).stream().map(remark -> view(remark, pack)).toList());
  }

  private static List<Remark> remarks(Outcome outcome) {
    return outcome.fold(
        new Outcome.Cases<>(
            Outcome.Graded::remarks, ungradable -> List.of(), Outcome.AwaitingPerson::remarks));
  }

  /** Without what only repeats: why false is not right is why true is. */
  private static List<Remark> telling(List<Remark> remarks) {
    return remarks.stream()
        .filter(
            remark ->
                remark.standing() != Remark.Standing.SPARED
                    || remarks.stream()
                        .noneMatch(other -> other != remark && other.why().equals(remark.why())))
        .toList();
  }

  private static RemarkView view(Remark remark, ContentPack pack) {
    return new RemarkView(
        remark.label(),
        remark.given(),
        remark.standing(),
        remark.why().text(),
        remark.why().citations().stream().map(c -> CitationView.of(c, pack)).toList());
  }
}
