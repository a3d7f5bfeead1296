package org.hikiwake.quiz.question;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hikiwake.quiz.grading.Outcome;
import org.hikiwake.quiz.grading.Outcome.Ungradable.Reason;
import org.hikiwake.quiz.grading.Remark;
import org.hikiwake.quiz.grading.Remark.Standing;
import org.hikiwake.quiz.grading.Score;
import org.hikiwake.quiz.presentation.Choice;
import org.hikiwake.quiz.presentation.PresentedMatching;
import org.hikiwake.quiz.presentation.PresentedVariant;
import org.hikiwake.quiz.presentation.Stem;
import org.hikiwake.quiz.response.MatchingResponse;
import org.hikiwake.quiz.response.PartId;
import org.hikiwake.quiz.response.Response;

/**
 * Each source has one right target; a target may be right for several sources, or for none. The
 * score is the share of sources that were given their target.
 */
public record Matching(Stem stem, List<Pair> pairs, List<String> targets) implements Question {

  /** A source with its right target. */
  public record Pair(Option source, String target) {}

  public Matching {
    pairs = List.copyOf(pairs);
    targets = List.copyOf(targets);
    Options.distinct(pairs.stream().map(Pair::source).toList());
    InvalidQuestion.unless(!pairs.isEmpty(), "there is nothing to match");
    InvalidQuestion.unless(
        targets.stream().distinct().count() == targets.size(), "two targets read alike");
    InvalidQuestion.unless(
        targets.containsAll(pairs.stream().map(Pair::target).toList()), "a key is no target");
  }

  @Override
  public Kind kind() {
    return Kind.MATCHING;
  }

  @Override
  public Question draw(Chance chance) {
    List<Pair> byId =
        pairs.stream().sorted(Comparator.comparing(Pair::source, Option.ORDER)).toList();
    List<String> byText = targets.stream().sorted().toList();
    return new Matching(stem, chance.shuffled(byId), chance.shuffled(byText));
  }

  @Override
  public PresentedVariant present() {
    return new PresentedMatching(
        stem,
        pairs.stream().map(pair -> pair.source().choice()).toList(),
        targets.stream().map(target -> new Choice(PartId.of(target), target)).toList());
  }

  @Override
  public Optional<Response> keyedResponse() {
    return Optional.of(
        new MatchingResponse(
            pairs.stream()
                .collect(Collectors.toMap(p -> p.source().id(), p -> PartId.of(p.target())))));
  }

  @Override
  public Outcome mark(Response response) {
    if (!(response instanceof MatchingResponse given)) {
      return new Outcome.Ungradable(Reason.WRONG_KIND);
    }
    Set<PartId> sources = pairs.stream().map(p -> p.source().id()).collect(Collectors.toSet());
    Set<PartId> known = targets.stream().map(PartId::of).collect(Collectors.toSet());
    return sources.containsAll(given.matches().keySet())
            && known.containsAll(given.matches().values())
        ? graded(given.matches())
        : new Outcome.Ungradable(Reason.UNKNOWN_PART);
  }

  @Override
  public Outcome nothing() {
    return graded(Map.of());
  }

  private Outcome graded(Map<PartId, PartId> matches) {
    List<Remark> remarks = pairs.stream().map(pair -> remark(pair, matches)).toList();
    int right = (int) remarks.stream().filter(r -> r.standing() == Standing.HIT).count();
    return new Outcome.Graded(Score.of(right, pairs.size()), remarks);
  }

  private Remark remark(Pair pair, Map<PartId, PartId> matches) {
    PartId given = matches.get(pair.source().id());
    String right = pair.source().text() + " → " + pair.target();
    if (given == null) {
      return Remark.on(right, Standing.MISSED, pair.source().why());
    }
    return given.equals(PartId.of(pair.target()))
        ? Remark.on(right, Standing.HIT, pair.source().why())
        : new Remark(right, target(given), Standing.WRONG, pair.source().why());
  }

  private String target(PartId id) {
    return targets.stream().filter(t -> PartId.of(t).equals(id)).findFirst().orElseThrow();
  }

  @Override
  public <T> T fold(Cases<T> cases) {
    return cases.matching().apply(this);
  }
}
