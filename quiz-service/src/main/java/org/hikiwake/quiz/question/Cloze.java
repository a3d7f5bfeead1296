package org.hikiwake.quiz.question;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hikiwake.quiz.grading.Explanation;
import org.hikiwake.quiz.grading.Outcome;
import org.hikiwake.quiz.grading.Outcome.Ungradable.Reason;
import org.hikiwake.quiz.grading.Remark;
import org.hikiwake.quiz.grading.Remark.Standing;
import org.hikiwake.quiz.grading.Score;
import org.hikiwake.quiz.presentation.PresentedCloze;
import org.hikiwake.quiz.presentation.PresentedSegment;
import org.hikiwake.quiz.presentation.PresentedVariant;
import org.hikiwake.quiz.presentation.Stem;
import org.hikiwake.quiz.response.ClozeResponse;
import org.hikiwake.quiz.response.PartId;
import org.hikiwake.quiz.response.Response;
import org.jspecify.annotations.Nullable;

/** A text with gaps to be filled. The score is the share of gaps that were filled rightly. */
public record Cloze(Stem stem, List<Segment> segments) implements Question {

  /** A piece of the text. */
  public sealed interface Segment {
    <T> T fold(Function<Words, T> words, Function<Gap, T> gap);
  }

  /** A piece that is given. */
  public record Words(String text) implements Segment {
    @Override
    public <T> T fold(Function<Words, T> words, Function<Gap, T> gap) {
      return words.apply(this);
    }
  }

  /** A piece that is to be written. */
  public record Gap(PartId id, AcceptedAnswers accepted, Explanation why) implements Segment {
    @Override
    public <T> T fold(Function<Words, T> words, Function<Gap, T> gap) {
      return gap.apply(this);
    }
  }

  public Cloze {
    segments = List.copyOf(segments);
    List<PartId> ids = gaps(segments).stream().map(Gap::id).toList();
    InvalidQuestion.unless(!ids.isEmpty(), "there is no gap to fill");
    InvalidQuestion.unless(new HashSet<>(ids).size() == ids.size(), "two gaps have one id");
  }

  private static List<Gap> gaps(List<Segment> segments) {
    return segments.stream()
        .flatMap(s -> s.fold(words -> Stream.<Gap>empty(), Stream::of))
        .toList();
  }

  @Override
  public Kind kind() {
    return Kind.CLOZE;
  }

  @Override
  public Question draw(Chance chance) {
    return this;
  }

  @Override
  public PresentedVariant present() {
    return new PresentedCloze(
        stem,
        segments.stream()
            .map(
                s ->
                    s.<PresentedSegment>fold(
                        words -> new PresentedSegment.Words(words.text()),
                        gap -> new PresentedSegment.Blank(gap.id())))
            .toList());
  }

  @Override
  public Optional<Response> keyedResponse() {
    Map<PartId, String> answers = new HashMap<>();
    gaps(segments).forEach(gap -> answers.put(gap.id(), gap.accepted().model()));
    return Optional.of(new ClozeResponse(answers));
  }

  @Override
  public Outcome mark(Response response) {
    if (!(response instanceof ClozeResponse given)) {
      return new Outcome.Ungradable(Reason.WRONG_KIND);
    }
    List<PartId> ids = gaps(segments).stream().map(Gap::id).toList();
    return ids.containsAll(given.gaps().keySet())
        ? graded(given.gaps())
        : new Outcome.Ungradable(Reason.UNKNOWN_PART);
  }

  @Override
  public Outcome nothing() {
    return graded(Map.of());
  }

  private Outcome graded(Map<PartId, String> answers) {
    List<Remark> remarks =
        gaps(segments).stream().map(gap -> remark(gap, answers.get(gap.id()))).toList();
    int right = (int) remarks.stream().filter(r -> r.standing() == Standing.HIT).count();
    return new Outcome.Graded(Score.of(right, remarks.size()), remarks);
  }

  private static Remark remark(Gap gap, @Nullable String answer) {
    String right = gap.accepted().model();
    if (answer == null || answer.isBlank()) {
      return Remark.on(right, Standing.MISSED, gap.why());
    }
    return Remark.on(right, answer, gap.accepted().match(answer), gap.why());
  }

  @Override
  public <T> T fold(Cases<T> cases) {
    return cases.cloze().apply(this);
  }
}
