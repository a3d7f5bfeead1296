package org.hikiwake.web.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hikiwake.quiz.presentation.Choice;
import org.hikiwake.quiz.presentation.PresentedCloze;
import org.hikiwake.quiz.presentation.PresentedMatching;
import org.hikiwake.quiz.presentation.PresentedOrdering;
import org.hikiwake.quiz.presentation.PresentedPassage;
import org.hikiwake.quiz.presentation.PresentedVariant;
import org.hikiwake.quiz.question.Chance;
import org.hikiwake.quiz.question.Question;
import org.hikiwake.quiz.response.ClozeResponse;
import org.hikiwake.quiz.response.EssayResponse;
import org.hikiwake.quiz.response.HotTextResponse;
import org.hikiwake.quiz.response.MatchingResponse;
import org.hikiwake.quiz.response.MultipleChoiceResponse;
import org.hikiwake.quiz.response.NumericResponse;
import org.hikiwake.quiz.response.OrderingResponse;
import org.hikiwake.quiz.response.PartId;
import org.hikiwake.quiz.response.Response;
import org.hikiwake.quiz.response.ShortAnswerResponse;
import org.hikiwake.quiz.response.SingleChoiceResponse;
import org.hikiwake.quiz.response.TrueFalseResponse;

/** What a student answers who knows the readings more or less: the key, or what chance gives. */
final class Guesses {

  private static final List<String> ESSAYS =
      List.of(
          "Both look at the same neighbours and fear different things. One asks what Russia can"
              + " hold on to, the other what it can still win. I think the first has the better of"
              + " it, since he says what would count against him.",
          "They agree about the facts and differ about what follows. Where one sees a partner who"
              + " may become too strong, the other sees the only partner there is.",
          "The first is more cautious than the second.");

  private final Chance chance;

  Guesses(Chance chance) {
    this.chance = chance;
  }

  /**
   * An answer to the question.
   *
   * @param ability how often he knows it, from 0 to 1
   */
  Response answer(Question question, double ability) {
    Optional<Response> known =
        chance.share() < ability ? question.keyedResponse() : Optional.empty();
    return known.orElseGet(() -> guess(question.present()));
  }

  private Response guess(PresentedVariant presented) {
    return presented.fold(
        new PresentedVariant.Cases<Response>(
            q -> new SingleChoiceResponse(pick(q.options())),
            q -> new MultipleChoiceResponse(some(q.options())),
            q -> new TrueFalseResponse(chance.share() < .5),
            this::matches,
            this::order,
            Guesses::gaps,
            q -> new NumericResponse(chance.pick(List.of("1996", "2001", "12", "40"))),
            q -> new ShortAnswerResponse("I am not sure"),
            q -> new HotTextResponse(passage(q.passages())),
            q -> new EssayResponse(chance.pick(ESSAYS))));
  }

  private PartId pick(List<Choice> choices) {
    return chance.pick(choices).id();
  }

  private PartId passage(List<PresentedPassage> passages) {
    return chance.pick(passages).id();
  }

  private Set<PartId> some(List<Choice> choices) {
    return chance.sample(choices, 2).stream().map(Choice::id).collect(Collectors.toSet());
  }

  private Response matches(PresentedMatching question) {
    Map<PartId, PartId> matches = new HashMap<>();
    question.sources().forEach(source -> matches.put(source.id(), pick(question.targets())));
    return new MatchingResponse(matches);
  }

  private Response order(PresentedOrdering question) {
    Map<PartId, Integer> ranks = new HashMap<>();
    List<Choice> items = chance.shuffled(question.items());
    for (int n = 0; n < items.size(); n++) {
      ranks.put(items.get(n).id(), n + 1);
    }
    return new OrderingResponse(ranks);
  }

  private static Response gaps(PresentedCloze question) {
    Map<PartId, String> gaps = new HashMap<>();
    question
        .segments()
        .forEach(s -> s.fold(words -> null, blank -> gaps.put(blank.gap(), "treaty")));
    return new ClozeResponse(gaps);
  }
}
