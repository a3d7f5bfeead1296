package org.hikiwake.quiz.soundness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.hikiwake.core.statement.Relation;
import org.hikiwake.core.statement.Statement;
import org.hikiwake.core.statement.StatementId;

/**
 * What follows from the pack's relations. Statements that say the same are one class: those that
 * are declared equivalent, at whatever remove, and those that read alike.
 */
final class Logic {

  private final Map<StatementId, Integer> numbers = new HashMap<>();
  private final int[] classOf;
  private final List<List<Statement>> members;
  private final Links entailed;
  private final Links entailing;
  private final Links contrary;
  private final Links beside;
  private final Map<StatementId, List<Relation>> from = new HashMap<>();
  private final Map<StatementId, List<Relation>> to = new HashMap<>();

  Logic(List<Statement> statements, List<Relation> relations) {
    statements.forEach(s -> numbers.put(s.id(), numbers.size()));
    classOf = classes(statements, relations);
    members = members(statements);
    entailed = links(relations, r -> r.kind() == Relation.Kind.ENTAILS, true, false);
    entailing = links(relations, r -> r.kind() == Relation.Kind.ENTAILS, false, true);
    contrary = links(relations, r -> r.kind() == Relation.Kind.CONTRADICTS, true, true);
    beside = links(relations, Logic::limitsOrExtends, true, true);
    for (Relation relation : relations) {
      from.computeIfAbsent(relation.from(), id -> new ArrayList<>()).add(relation);
      to.computeIfAbsent(relation.to(), id -> new ArrayList<>()).add(relation);
    }
  }

  private static boolean limitsOrExtends(Relation relation) {
    return relation.kind() == Relation.Kind.EXTENDS || relation.kind() == Relation.Kind.QUALIFIES;
  }

  private int[] classes(List<Statement> statements, List<Relation> relations) {
    Classes classes = new Classes(statements.size());
    relations.stream()
        .filter(r -> r.kind() == Relation.Kind.EQUIVALENT)
        .forEach(r -> classes.join(number(r.from()), number(r.to())));
    Map<String, Integer> first = new HashMap<>();
    for (Statement statement : statements) {
      int number = number(statement.id());
      Integer alike = first.putIfAbsent(statement.sentence(), number);
      if (alike != null) {
        classes.join(alike, number);
      }
    }
    return classes.settled();
  }

  private List<List<Statement>> members(List<Statement> statements) {
    List<List<Statement>> all = new ArrayList<>();
    for (Statement statement : statements) {
      all.add(List.of());
      int own = classOf(statement);
      switch (all.get(own).size()) {
        case 0 -> all.set(own, List.of(statement));
        case 1 -> all.set(own, new ArrayList<>(List.of(all.get(own).get(0), statement)));
        default -> all.get(own).add(statement);
      }
    }
    return all;
  }

  private Links links(
      List<Relation> relations, Predicate<Relation> which, boolean forth, boolean back) {
    List<Integer> from = new ArrayList<>();
    List<Integer> to = new ArrayList<>();
    for (Relation relation : relations) {
      if (which.test(relation)) {
        int one = classOf[number(relation.from())];
        int other = classOf[number(relation.to())];
        if (forth) {
          from.add(one);
          to.add(other);
        }
        if (back) {
          from.add(other);
          to.add(one);
        }
      }
    }
    return Links.of(classOf.length, from, to);
  }

  private int number(StatementId id) {
    Integer number = numbers.get(id);
    if (number == null) {
      throw new NotInPack(id);
    }
    return number;
  }

  private int classOf(Statement statement) {
    return classOf[number(statement.id())];
  }

  boolean sayTheSame(Statement one, Statement other) {
    return classOf(one) == classOf(other);
  }

  /** Whatever says the same as the statement, the statement among it. */
  List<Statement> sameAs(Statement statement) {
    return members.get(classOf(statement));
  }

  /** Whatever says the same or entails it. */
  List<Statement> entailing(Statement statement) {
    return all(entailing.reach(classOf(statement)));
  }

  /**
   * Whatever says the same, entails it, is entailed by it, or stands beside it: extends or limits
   * it, or is extended or limited by it.
   */
  List<Statement> near(Statement statement) {
    int own = classOf(statement);
    int[] up = entailed.reach(own);
    int[] down = entailing.reach(own);
    int[] side = beside.from(own);
    if (up.length == 1 && down.length == 1 && side.length == 0) {
      return members.get(own);
    }
    Set<Integer> near = new LinkedHashSet<>();
    add(near, up);
    add(near, down);
    add(near, side);
    return all(near);
  }

  boolean isNear(Statement one, Statement other) {
    return near(one).contains(other);
  }

  /**
   * Whatever contradicts the statement: something that it entails is declared to contradict
   * something that the other entails.
   */
  List<Statement> contradicting(Statement statement) {
    Set<Integer> contradicting = new LinkedHashSet<>();
    for (int consequence : entailed.reach(classOf(statement))) {
      for (int opposite : contrary.from(consequence)) {
        add(contradicting, entailing.reach(opposite));
      }
    }
    return contradicting.isEmpty() ? List.of() : all(contradicting);
  }

  /**
   * Whether the pack relates the two in whatever way: something that says the same as the one to
   * something that says the same as the other.
   */
  boolean areRelated(Statement one, Statement other) {
    int end = classOf(other);
    for (Statement same : sameAs(one)) {
      for (Relation relation : from(same)) {
        if (classOf[number(relation.to())] == end) {
          return true;
        }
      }
      for (Relation relation : to.getOrDefault(same.id(), List.of())) {
        if (classOf[number(relation.from())] == end) {
          return true;
        }
      }
    }
    return false;
  }

  /** What stands in a relation of that kind to the statement or to what says the same. */
  List<Statement> relatedTo(Statement statement, Relation.Kind kind, Facts facts) {
    List<Statement> related = new ArrayList<>();
    for (Statement same : sameAs(statement)) {
      for (Relation relation : to.getOrDefault(same.id(), List.of())) {
        if (relation.kind() == kind) {
          related.add(facts.statement(relation.from()));
        }
      }
    }
    return related;
  }

  List<Relation> from(Statement statement) {
    return from.getOrDefault(statement.id(), List.of());
  }

  private static void add(Set<Integer> to, int[] classes) {
    for (int item : classes) {
      to.add(item);
    }
  }

  private List<Statement> all(int[] classes) {
    if (classes.length == 1) {
      return members.get(classes[0]);
    }
    List<Statement> all = new ArrayList<>();
    for (int item : classes) {
      all.addAll(members.get(item));
    }
    return all;
  }

  private List<Statement> all(Set<Integer> classes) {
    List<Statement> all = new ArrayList<>();
    classes.forEach(item -> all.addAll(members.get(item)));
    return all;
  }
}
