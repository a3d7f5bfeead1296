package org.hikiwake.quiz.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A part of a blueprint that can be waived by itself, to see whether it is what binds. The length
 * never is: without it nothing would be left to fulfil.
 *
 * @param row the row's place from 0, or -1 where it is no row's
 */
record Wish(Sort sort, int row) {

  /** What sort of wish it is. */
  enum Sort {
    LEAST,
    MOST,
    TARGET,
    AUTHORS,
    ENEMIES,
    PARALLEL
  }

  static final Wish TARGET = new Wish(Sort.TARGET, -1);
  static final Wish AUTHORS = new Wish(Sort.AUTHORS, -1);
  static final Wish ENEMIES = new Wish(Sort.ENEMIES, -1);
  static final Wish PARALLEL = new Wish(Sort.PARALLEL, -1);

  static Wish least(int row) {
    return new Wish(Sort.LEAST, row);
  }

  static Wish most(int row) {
    return new Wish(Sort.MOST, row);
  }

  /** What the blueprint wishes, the rows first. */
  static List<Wish> of(Blueprint blueprint) {
    List<Wish> wishes = new ArrayList<>();
    IntStream.range(0, blueprint.rows().size())
        .mapToObj(i -> of(blueprint.rows().get(i), i))
        .forEach(wishes::addAll);
    if (blueprint.target() != null) {
      wishes.add(TARGET);
    }
    wishes.add(AUTHORS);
    wishes.add(ENEMIES);
    if (blueprint.forms() > 1) {
      wishes.add(PARALLEL);
    }
    return List.copyOf(wishes);
  }

  private static List<Wish> of(Row row, int index) {
    return Stream.of(least(index), most(index))
        .filter(wish -> wish.sort == Sort.LEAST ? row.least() > 0 : row.most() < Row.NO_LIMIT)
        .toList();
  }

  /** In words, with numbers. */
  String words(Blueprint blueprint) {
    return switch (sort) {
      case LEAST -> counted("at least ", row(blueprint).least(), blueprint);
      case MOST -> counted("at most ", row(blueprint).most(), blueprint);
      case TARGET -> "the mean difficulty is to be " + blueprint.target();
      case AUTHORS -> authors(blueprint.author());
      case ENEMIES -> "no question may give away another's key";
      case PARALLEL ->
          blueprint.forms()
              + " forms are to share no question and no keyed statement, with equal numbers in"
              + " every row and mean difficulties within "
              + blueprint.parallel();
    };
  }

  private String counted(String bound, int number, Blueprint blueprint) {
    return bound
        + number
        + (number == 1 ? " question" : " questions")
        + row(blueprint).selection()
        + (number == 1 ? " is wanted" : " are wanted");
  }

  private Row row(Blueprint blueprint) {
    return blueprint.rows().get(row);
  }

  private static String authors(AuthorLimit limit) {
    return "no author may be the subject of more than "
        + Math.round(100 * limit.share())
        + " % of the questions ("
        + limit.least()
        + " in any case)";
  }
}
