package org.hikiwake.web.question;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hikiwake.quiz.behaviour.Certainty;
import org.hikiwake.quiz.behaviour.Progress;
import org.hikiwake.quiz.grading.Remark;
import org.hikiwake.quiz.question.HotText;
import org.hikiwake.quiz.question.Question;
import org.hikiwake.web.pack.PackView;
import org.hikiwake.web.site.CitationView;
import org.hikiwake.web.site.ForeignTerms;
import org.hikiwake.web.site.Words;
import org.jspecify.annotations.Nullable;

/**
 * What a page says about an answer: how it came out, and a remark on every part.
 *
 * @param prefix stands before each id, as before the names of the fields
 * @param mark what it earned; null where that goes without saying, or a person has to say
 * @param certainty how certain it was held to be; null where it was not marked by that
 * @param matches by which rules what was written was taken or not
 */
public record FeedbackView(
    String prefix,
    Verdict verdict,
    @Nullable String mark,
    @Nullable Certainty certainty,
    List<RemarkView> remarks,
    List<Matched> matches,
    ForeignTerms terms) {

  /**
   * A remark with its citations in words.
   *
   * @param why null where it is not to be told
   * @param text what stands in the paragraph that it is on; null where it is on none, or the text
   *     is not at hand
   */
  public record RemarkView(
      String label,
      @Nullable String text,
      @Nullable String given,
      Remark.Standing standing,
      @Nullable String why,
      List<CitationView> citations) {

    /** The word of the style: {@code missed}. */
    public String word() {
      return Words.of(standing);
    }
  }

  /** Nothing while more is taken, and where nothing was given. */
  public static Optional<FeedbackView> of(
      Progress progress, Question question, PackView pack, String prefix) {
    return Told.everything(progress).map(told -> of(told, question, pack, prefix));
  }

  public static FeedbackView of(Told told, Question question, PackView pack, String prefix) {
    return new FeedbackView(
        prefix,
        told.verdict(),
        told.saidMark(),
        told.certainty(),
        remarks(told, question, pack),
        told.matches(),
        pack.terms());
  }

  private static List<RemarkView> remarks(Told told, Question question, PackView pack) {
    Map<String, String> texts = texts(question, pack);
    return telling(told.remarks()).stream()
        .map(remark -> view(remark, told, texts.get(remark.label()), pack))
        .toList();
  }

  /** The texts of the paragraphs that were shown, by what these are called. */
  private static Map<String, String> texts(Question question, PackView pack) {
    Map<String, String> texts = new HashMap<>();
    if (question instanceof HotText hotText) {
      hotText
          .passages()
          .forEach(p -> pack.text(p.at()).ifPresent(text -> texts.put(p.name(), text)));
    }
    return texts;
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

  private static RemarkView view(Remark remark, Told told, @Nullable String text, PackView pack) {
    boolean why = told.tellsWhy();
    return new RemarkView(
        remark.label(),
        text,
        remark.given(),
        remark.standing(),
        why ? remark.why().text() : null,
        why
            ? remark.why().citations().stream()
                .map(c -> CitationView.of(c, pack.pack(), pack.openings()))
                .toList()
            : List.of());
  }
}
