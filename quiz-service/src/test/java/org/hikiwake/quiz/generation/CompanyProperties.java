package org.hikiwake.quiz.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.hikiwake.quiz.generation.Placing.Aim;
import org.hikiwake.quiz.surface.Face;
import org.hikiwake.quiz.surface.Feature;
import org.hikiwake.quiz.surface.Looks;
import org.hikiwake.quiz.surface.Shown;

/** What a company reckons from sums is what {@link Shown} sees of all options together. */
class CompanyProperties {

  private static final List<String> WORDS =
      List.of("Moscow", "Beijing", "trade", "border", "energy", "1996", "allies", "may", "gas");

  private static final List<Aim> AIMS =
      List.of(
          new Aim(Feature.LENGTH, 1, 0),
          new Aim(Feature.CONVERGENCE, 2, 0.2),
          new Aim(Feature.OVERLAP, 3, 0),
          new Aim(Feature.HEDGES, 1, 0.1));

  @Property(tries = 1000)
  void distanceIsThatOfAllThatIsShown(@ForAll long seed) {
    Random random = new Random(seed);
    int right = 1 + random.nextInt(3);
    int wrong = 1 + random.nextInt(3);
    Face stem = face(random);
    List<Face> faces = IntStream.range(0, right + wrong).mapToObj(unused -> face(random)).toList();
    double[] wanted = AIMS.stream().mapToDouble(aim -> aim.rank(random.nextDouble())).toArray();
    Company.Asked asked = new Company.Asked(new Looks(stem, faces), right, AIMS, wanted);
    Company company = new Company(asked, IntStream.range(0, wrong).toArray(), wrong - 1);
    double seen = seen(new Shown(stem, faces), right, wanted);
    assertThat(company.distanceWith(wrong - 1, Double.MAX_VALUE)).isCloseTo(seen, within(1e-9));
    assertThat(company.distanceWith(wrong - 1, seen / 2)).isBetween(seen / 2, seen + 1e-9);
  }

  private static Face face(Random random) {
    int words = 1 + random.nextInt(9);
    return Face.of(
        random.ints(words, 0, WORDS.size()).mapToObj(WORDS::get).collect(Collectors.joining(" ")));
  }

  private static double seen(Shown shown, int right, double[] wanted) {
    double distance = 0;
    for (int option = 0; option < shown.size(); option++) {
      distance += shown.clang(option) || shown.conspicuous(option) ? 9 : 0;
    }
    for (int aim = 0; aim < wanted.length; aim++) {
      List<Double> ranks = new ArrayList<>();
      for (int option = 0; option < right; option++) {
        ranks.add(shown.rank(AIMS.get(aim).feature(), option));
      }
      double mean = ranks.stream().mapToDouble(rank -> rank).average().orElseThrow();
      distance += AIMS.get(aim).distance(mean, AIMS.get(aim).goal(wanted[aim], shown.size()));
    }
    return distance;
  }
}
