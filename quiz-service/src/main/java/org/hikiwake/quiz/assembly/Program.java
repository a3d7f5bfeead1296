package org.hikiwake.quiz.assembly;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.statement.StatementId;
import org.hikiwake.core.value.Id;

/**
 * All forms of a demand at once, exactly: a variable says for each entry and form whether it stands
 * there (van der Linden 2005, Linear Models for Optimal Test Design). For small banks only.
 */
final class Program {

  private final List<Entry> entries;
  private final Demand demand;
  private final Solver solver = new Solver();
  private final List<List<Integer>> forms = new ArrayList<>();

  private Program(List<Entry> entries, Demand demand) {
    this.entries = entries;
    this.demand = demand;
    for (int form = 0; form < demand.forms(); form++) {
      forms.add(entries.stream().map(e -> solver.variable(1)).toList());
    }
  }

  static Verdict solve(List<Entry> entries, Demand demand) {
    if (entries.size() < (long) demand.questions() * demand.forms()) {
      return Verdict.NONE;
    }
    Program program = new Program(entries, demand);
    program.forms.forEach(program::constrainForm);
    if (demand.forms() > 1) {
      program.constrainParallels();
    }
    return program.verdict();
  }

  private void constrainForm(List<Integer> form) {
    sum(form, new Window(demand.questions(), demand.questions()), entry -> 1);
    for (int i = 0; i < demand.rows().size(); i++) {
      sum(form, demand.rows().get(i), taken(i));
    }
    sum(form, demand.difficulty(), Entry::difficulty);
    sum(form, demand.minutes(), Entry::minutes);
    constrainAuthors(form);
    if (demand.apart()) {
      constrainStatements(form);
      constrainEnemies(form);
    }
  }

  private static ToIntFunction<Entry> taken(int row) {
    return entry -> entry.isTakenBy(row) ? 1 : 0;
  }

  private void sum(List<Integer> form, Window window, ToIntFunction<Entry> factor) {
    if (!window.equals(Window.OPEN)) {
      add(solver.sum(window), form, factor, 1);
    }
  }

  private void add(Solver.Sum sum, List<Integer> form, ToIntFunction<Entry> factor, int sign) {
    for (int i = 0; i < entries.size(); i++) {
      int value = factor.applyAsInt(entries.get(i));
      if (value != 0) {
        sum.add(form.get(i), sign * (long) value);
      }
    }
  }

  private void constrainAuthors(List<Integer> form) {
    Map<AuthorId, List<Integer>> about = new TreeMap<>(Id.ORDER);
    for (int i = 0; i < entries.size(); i++) {
      for (AuthorId author : entries.get(i).candidate().authors()) {
        about.computeIfAbsent(author, a -> new ArrayList<>()).add(form.get(i));
      }
    }
    about.values().forEach(variables -> atMost(demand.perAuthor(), variables));
  }

  private void constrainStatements(List<Integer> form) {
    keyed(form).values().forEach(variables -> atMost(1, variables));
  }

  private Map<StatementId, List<Integer>> keyed(List<Integer> form) {
    Map<StatementId, List<Integer>> keyed = new TreeMap<>(Id.ORDER);
    for (int i = 0; i < entries.size(); i++) {
      for (StatementId statement : entries.get(i).candidate().clues().keyed()) {
        keyed.computeIfAbsent(statement, s -> new ArrayList<>()).add(form.get(i));
      }
    }
    return keyed;
  }

  private void constrainEnemies(List<Integer> form) {
    List<Candidate> candidates = entries.stream().map(Entry::candidate).toList();
    Enemies.among(candidates).stream()
        .filter(pair -> !shareKey(candidates.get(pair.first()), candidates.get(pair.second())))
        .forEach(pair -> atMost(1, List.of(form.get(pair.first()), form.get(pair.second()))));
  }

  /** Then the statement keeps them apart already. */
  private static boolean shareKey(Candidate one, Candidate other) {
    return !Collections.disjoint(one.clues().keyed(), other.clues().keyed());
  }

  private void constrainParallels() {
    for (int i = 0; i < entries.size(); i++) {
      int place = i;
      atMost(1, forms.stream().map(form -> form.get(place)).toList());
    }
    Map<StatementId, List<Integer>> keyed = new TreeMap<>(Id.ORDER);
    forms.forEach(
        form ->
            keyed(form)
                .forEach(
                    (id, all) -> keyed.computeIfAbsent(id, s -> new ArrayList<>()).addAll(all)));
    // Within a form this holds only for enemies; between forms always.
    if (demand.apart()) {
      keyed.values().forEach(variables -> atMost(1, variables));
    }
    for (int form = 1; form < forms.size(); form++) {
      equalRows(forms.get(0), forms.get(form));
    }
    for (int one = 0; one < forms.size(); one++) {
      for (int other = one + 1; other < forms.size(); other++) {
        difference(forms.get(one), forms.get(other));
      }
    }
  }

  private void equalRows(List<Integer> one, List<Integer> other) {
    for (int i = 0; i < demand.rows().size(); i++) {
      Solver.Sum difference = solver.sum(new Window(0, 0));
      add(difference, one, taken(i), 1);
      add(difference, other, taken(i), -1);
    }
  }

  private void difference(List<Integer> one, List<Integer> other) {
    Solver.Sum difference = solver.sum(new Window(-demand.parallel(), demand.parallel()));
    add(difference, one, Entry::difficulty, 1);
    add(difference, other, Entry::difficulty, -1);
  }

  private void atMost(int most, List<Integer> variables) {
    if (variables.size() > most) {
      Solver.Sum sum = solver.sum(new Window(0, most));
      variables.forEach(variable -> sum.add(variable, 1));
    }
  }

  private Verdict verdict() {
    Solver.Solution solution = solver.solve();
    return solution
        .values()
        .map(values -> checked(forms.stream().map(form -> chosen(form, values)).toList()))
        .orElse(solution.isExcluded() ? Verdict.NONE : Verdict.OPEN);
  }

  /** The solver computes with rounded numbers; what it found is trusted only when it adds up. */
  private Verdict checked(List<List<Entry>> chosen) {
    return Audit.passes(chosen, demand) ? Verdict.found(chosen) : Verdict.OPEN;
  }

  private List<Entry> chosen(List<Integer> form, long[] values) {
    return IntStream.range(0, entries.size())
        .filter(i -> values[form.get(i)] == 1)
        .mapToObj(entries::get)
        .toList();
  }
}
