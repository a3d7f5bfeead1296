package org.hikiwake.quiz.soundness;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hikiwake.core.statement.Relation;
import org.hikiwake.core.statement.Relation.Kind;

/**
 * What follows from the pack's relations. Statements that say the same are one class: those that
 * are declared equivalent, at whatever remove, and those that read alike.
 */
final class Logic {

  private final int[] classOf;
  private final List<List<Said>> members;
  private final Links entailed;
  private final Links entailing;
  private final Links contrary;
  private final Links beside;
  private final Links related;
  private final Map<Said, List<Arrow>> from;
  private final Map<Said, List<Arrow>> to;
  private final Kept allEntailing;
  private final Kept allNear;
  private final Kept allContradicting;

  /** A relation between statements. */
  record Arrow(Said from, Kind kind, Said to) {}

  Logic(Facts facts, List<Relation> relations) {
    List<Arrow> arrows =
        relations.stream()
            .map(r -> new Arrow(facts.said(r.from()), r.kind(), facts.said(r.to())))
            .toList();
    classOf = classes(facts.everything(), arrows);
    members = members(facts.everything());
    entailed = links(arrows, Set.of(Kind.ENTAILS), true, false);
    entailing = links(arrows, Set.of(Kind.ENTAILS), false, true);
    contrary = links(arrows, Set.of(Kind.CONTRADICTS), true, true);
    beside = links(arrows, EnumSet.of(Kind.EXTENDS, Kind.QUALIFIES), true, true);
    related = links(arrows, EnumSet.allOf(Kind.class), true, true);
    from = arrows.stream().collect(groupingBy(Arrow::from));
    to = arrows.stream().collect(groupingBy(Arrow::to));
    allEntailing = new Kept(classOf.length, own -> all(entailing.reach(own)));
    allNear = new Kept(classOf.length, this::near);
    allContradicting = new Kept(classOf.length, this::contradicting);
  }

  private static int[] classes(Collection<Said> statements, List<Arrow> arrows) {
    Classes classes = new Classes(statements.size());
    for (Arrow arrow : arrows) {
      if (arrow.kind() == Kind.EQUIVALENT) {
        classes.join(arrow.from().number(), arrow.to().number());
      }
    }
    Map<String, Integer> first = new HashMap<>();
    for (Said said : statements) {
      Integer alike = first.putIfAbsent(said.sentence(), said.number());
      if (alike != null) {
        classes.join(alike, said.number());
      }
    }
    return classes.settled();
  }

  private List<List<Said>> members(Collection<Said> statements) {
    List<List<Said>> all = new ArrayList<>();
    for (Said said : statements) {
      all.add(List.of());
      int own = classOf[said.number()];
      switch (all.get(own).size()) {
        case 0 -> all.set(own, List.of(said));
        case 1 -> all.set(own, new ArrayList<>(List.of(all.get(own).get(0), said)));
        default -> all.get(own).add(said);
      }
    }
    return all;
  }

  private Links links(List<Arrow> arrows, Set<Kind> kinds, boolean forth, boolean back) {
    List<Integer> starts = new ArrayList<>();
    List<Integer> ends = new ArrayList<>();
    for (Arrow arrow : arrows) {
      if (kinds.contains(arrow.kind())) {
        int one = classOf(arrow.from());
        int other = classOf(arrow.to());
        if (forth) {
          starts.add(one);
          ends.add(other);
        }
        if (back) {
          starts.add(other);
          ends.add(one);
        }
      }
    }
    return Links.of(classOf.length, starts, ends);
  }

  private int classOf(Said said) {
    return classOf[said.number()];
  }

  boolean sayTheSame(Said one, Said other) {
    return classOf(one) == classOf(other);
  }

  /** Whatever says the same as the statement, the statement among it. */
  private List<Said> sameAs(Said said) {
    return members.get(classOf(said));
  }

  /** Whatever says the same or entails it. */
  Sayings entailing(Said said) {
    return allEntailing.of(classOf(said));
  }

  /**
   * Whatever says the same, entails it, is entailed by it, or stands beside it: extends or limits
   * it, or is extended or limited by it.
   */
  Sayings near(Said said) {
    return allNear.of(classOf(said));
  }

  private Sayings near(int own) {
    Set<Integer> near = entailed.reach(own);
    near.addAll(entailing.reach(own));
    for (int side : beside.from(own)) {
      near.add(side);
    }
    return all(near);
  }

  boolean isNear(Said one, Said other) {
    return near(one).all().contains(other);
  }

  /**
   * Whatever contradicts the statement: something that it entails is declared to contradict
   * something that the other entails.
   */
  Sayings contradicting(Said said) {
    return allContradicting.of(classOf(said));
  }

  private Sayings contradicting(int own) {
    Set<Integer> contradicting = new LinkedHashSet<>();
    for (int consequence : entailed.reach(own)) {
      for (int opposite : contrary.from(consequence)) {
        contradicting.addAll(entailing.reach(opposite));
      }
    }
    return contradicting.isEmpty() ? Sayings.NONE : all(contradicting);
  }

  private Sayings all(Set<Integer> classes) {
    List<Said> all = new ArrayList<>();
    classes.forEach(item -> all.addAll(members.get(item)));
    return new Sayings(all);
  }

  /**
   * Whether the pack relates the two in whatever way: something that says the same as the one to
   * something that says the same as the other.
   */
  boolean areRelated(Said one, Said other) {
    return related.has(classOf(one), classOf(other));
  }

  /** What stands in a relation of that kind to the statement or to what says the same. */
  List<Said> relatedTo(Said said, Kind kind) {
    List<Said> found = new ArrayList<>();
    for (Said same : sameAs(said)) {
      for (Arrow arrow : to.getOrDefault(same, List.of())) {
        if (arrow.kind() == kind) {
          found.add(arrow.from());
        }
      }
    }
    return found;
  }

  /** The relations in which the statement itself stands to others. */
  List<Arrow> from(Said said) {
    return from.getOrDefault(said, List.of());
  }

  /** To what the statement itself stands in a relation of that kind. */
  List<Said> from(Said said, Kind kind) {
    return from(said).stream().filter(arrow -> arrow.kind() == kind).map(Arrow::to).toList();
  }
}
