package org.hikiwake.quiz.assembly;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.statement.StatementId;

/** What forms owe a blueprint, told from the two alone: nothing that assembly uses is used here. */
final class Fulfilment {

  private static final double ROUNDING = 1e-6;

  private Fulfilment() {}

  static List<String> lacks(Blueprint blueprint, List<List<Candidate>> forms) {
    List<String> lacks = new ArrayList<>();
    if (forms.size() != blueprint.forms()) {
      lacks.add("number of forms");
    }
    forms.forEach(form -> lacks.addAll(lacksOf(blueprint, form)));
    for (int i = 0; i < forms.size(); i++) {
      for (int j = i + 1; j < forms.size(); j++) {
        lacks.addAll(lacksBetween(blueprint, forms.get(i), forms.get(j)));
      }
    }
    return lacks;
  }

  static List<String> lacksOf(Blueprint blueprint, List<Candidate> form) {
    List<String> lacks = new ArrayList<>();
    require(lacks, "length", isLong(blueprint.length(), form));
    for (Row row : blueprint.rows()) {
      long count = count(row, form);
      require(lacks, "row" + row.selection(), row.least() <= count && count <= row.most());
    }
    Target target = blueprint.target();
    require(
        lacks,
        "target",
        target == null || Math.abs(mean(form) - target.mean()) <= target.tolerance() + ROUNDING);
    Map<AuthorId, Integer> authors = new HashMap<>();
    form.forEach(q -> q.authors().forEach(a -> authors.merge(a, 1, Integer::sum)));
    int allowed =
        Math.max(
            blueprint.author().least(),
            (int) (blueprint.author().share() * form.size() + ROUNDING));
    require(lacks, "authors", authors.values().stream().allMatch(n -> n <= allowed));
    require(lacks, "enemies", enemies(form) == 0);
    if (blueprint.points() != null) {
      require(lacks, "points", form.size() <= blueprint.points().total());
    }
    return lacks;
  }

  private static void require(List<String> lacks, String what, boolean given) {
    if (!given) {
      lacks.add(what);
    }
  }

  private static boolean isLong(Length length, List<Candidate> form) {
    double minutes = form.stream().mapToDouble(Candidate::minutes).sum();
    return length.fold(
        fixed -> form.size() == fixed.number(),
        timed ->
            minutes <= timed.number() + ROUNDING
                && minutes >= Math.min(timed.number() - .5, timed.number() * .95) - .005);
  }

  private static long count(Row row, List<Candidate> form) {
    return form.stream().filter(row.selection()::takes).count();
  }

  private static double mean(List<Candidate> form) {
    return form.stream().mapToDouble(Candidate::difficulty).average().orElseThrow();
  }

  private static int enemies(List<Candidate> form) {
    int enemies = 0;
    for (int i = 0; i < form.size(); i++) {
      for (int j = i + 1; j < form.size(); j++) {
        enemies += Enemies.are(form.get(i), form.get(j)) ? 1 : 0;
      }
    }
    return enemies;
  }

  static List<String> lacksBetween(
      Blueprint blueprint, List<Candidate> one, List<Candidate> other) {
    List<String> lacks = new ArrayList<>();
    Set<StatementId> keyed = new HashSet<>();
    one.forEach(q -> keyed.addAll(q.clues().keyed()));
    require(
        lacks,
        "shared statement",
        other.stream().flatMap(q -> q.clues().keyed().stream()).noneMatch(keyed::contains));
    require(lacks, "shared question", one.stream().noneMatch(other::contains));
    require(lacks, "equal length", one.size() == other.size());
    for (Row row : blueprint.rows()) {
      require(lacks, "equal row" + row.selection(), count(row, one) == count(row, other));
    }
    require(
        lacks,
        "equal difficulty",
        Math.abs(mean(one) - mean(other)) <= blueprint.parallel() + ROUNDING);
    return lacks;
  }
}
