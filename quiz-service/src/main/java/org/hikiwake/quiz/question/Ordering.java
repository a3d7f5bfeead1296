package org.hikiwake.quiz.question;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hikiwake.quiz.grading.Outcome;
import org.hikiwake.quiz.grading.Outcome.Ungradable.Reason;
import org.hikiwake.quiz.grading.Remark;
import org.hikiwake.quiz.grading.Remark.Standing;
import org.hikiwake.quiz.grading.Score;
import org.hikiwake.quiz.presentation.Choice;
import org.hikiwake.quiz.presentation.PresentedOrdering;
import org.hikiwake.quiz.presentation.PresentedVariant;
import org.hikiwake.quiz.presentation.Stem;
import org.hikiwake.quiz.response.OrderingResponse;
import org.hikiwake.quiz.response.PartId;
import org.hikiwake.quiz.response.Response;

/**
 * Items are to be put in order. The score is Kendall's rank correlation (tau-a) between the given
 * and the right order, and never below zero: pairs in the right order less pairs in the wrong one,
 * of all pairs. A random order earns nothing on average; pairs of which an item has no rank of its
 * own count for neither.
 *
 * @param items in the right order; at least two
 * @param shown the same items in the order in which a student gets them
 */
public record Ordering(Stem stem, List<Option> items, List<PartId> shown) implements Question {

  public Ordering {
    items = Options.distinct(items);
    shown = List.copyOf(shown);
    InvalidQuestion.unless(items.size() >= 2, "there is nothing to order");
    InvalidQuestion.unless(
        shown.size() == items.size() && Options.ids(items).containsAll(shown),
        "what is shown is not what is to be ordered");
  }

  /** An ordering that has not been drawn yet. */
  public static Ordering of(Stem stem, List<Option> items) {
    return new Ordering(stem, items, items.stream().map(Option::id).sorted(PartId.ORDER).toList());
  }

  @Override
  public Kind kind() {
    return Kind.ORDERING;
  }

  @Override
  public Question draw(Chance chance) {
    return new Ordering(stem, items, chance.shuffled(shown.stream().sorted(PartId.ORDER).toList()));
  }

  @Override
  public PresentedVariant present() {
    return new PresentedOrdering(stem, shown.stream().map(this::choice).toList());
  }

  private Choice choice(PartId id) {
    return items.stream().filter(o -> o.id().equals(id)).findFirst().orElseThrow().choice();
  }

  @Override
  public Optional<Response> keyedResponse() {
    Map<PartId, Integer> ranks = new HashMap<>();
    for (int i = 0; i < items.size(); i++) {
      ranks.put(items.get(i).id(), i + 1);
    }
    return Optional.of(new OrderingResponse(ranks));
  }

  @Override
  public Outcome mark(Response response) {
    if (!(response instanceof OrderingResponse given)) {
      return new Outcome.Ungradable(Reason.WRONG_KIND);
    }
    return Options.unknown(items, given.ranks().keySet()).orElseGet(() -> graded(given.ranks()));
  }

  @Override
  public Outcome nothing() {
    return graded(Map.of());
  }

  private Outcome graded(Map<PartId, Integer> ranks) {
    int pairs = items.size() * (items.size() - 1) / 2;
    return new Outcome.Graded(
        Score.of(concordance(ranks), pairs),
        IntStream.range(0, items.size()).mapToObj(i -> remark(i, ranks)).toList());
  }

  private int concordance(Map<PartId, Integer> ranks) {
    int concordance = 0;
    for (int later = 1; later < items.size(); later++) {
      for (int earlier = 0; earlier < later; earlier++) {
        Integer first = ranks.get(items.get(earlier).id());
        Integer second = ranks.get(items.get(later).id());
        concordance += first == null || second == null ? 0 : Integer.compare(second, first);
      }
    }
    return concordance;
  }

  private Remark remark(int place, Map<PartId, Integer> ranks) {
    Option item = items.get(place);
    String right = (place + 1) + ". " + item.text();
    Integer rank = ranks.get(item.id());
    if (rank == null) {
      return Remark.on(right, Standing.MISSED, item.why());
    }
    return rank == place + 1
        ? Remark.on(right, Standing.HIT, item.why())
        : new Remark(right, rank + ".", Standing.WRONG, item.why());
  }

  @Override
  public <T> T fold(Cases<T> cases) {
    return cases.ordering().apply(this);
  }
}
