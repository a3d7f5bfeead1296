package org.hikiwake.quiz.surface;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hikiwake.quiz.presentation.Choice;
import org.hikiwake.quiz.question.Kind;
import org.hikiwake.quiz.question.Question;
import org.hikiwake.quiz.response.PartId;
import org.hikiwake.quiz.version.QuestionVersion;
import org.hikiwake.quiz.version.Seed;

/** Where the right option stands in questions of which one option is right. */
public final class KeyPlaces {

  private KeyPlaces() {}

  /**
   * How often the key was at each place, in all such questions, drawn once for each of the seeds.
   *
   * @return by the number of options, as many counts, the first place first
   */
  public static SortedMap<Integer, long[]> over(List<QuestionVersion> versions, List<Seed> seeds) {
    SortedMap<Integer, long[]> places = new TreeMap<>();
    for (Seed seed : seeds) {
      for (QuestionVersion version : versions) {
        Question drawn = version.variant(seed.derive(version.id().value())).question();
        place(drawn).ifPresent(place -> count(places, options(drawn).size(), place));
      }
    }
    return places;
  }

  private static void count(Map<Integer, long[]> places, int options, int place) {
    places.computeIfAbsent(options, long[]::new)[place]++;
  }

  /** The place of the right option, from 0; empty unless one option of several is right. */
  public static OptionalInt place(Question drawn) {
    if (drawn.kind() != Kind.SINGLE_CHOICE && drawn.kind() != Kind.HOT_TEXT) {
      return OptionalInt.empty();
    }
    Set<PartId> keys = Guessing.keys(drawn);
    List<Choice> options = options(drawn);
    int place = 0;
    while (!keys.contains(options.get(place).id())) {
      place++;
    }
    return OptionalInt.of(place);
  }

  private static List<Choice> options(Question drawn) {
    return Shown.choices(drawn.present()).orElseThrow();
  }
}
