package org.hikiwake.quiz.soundness;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Things that are said, and by whom: that somebody says none of them is seen at a glance. */
final class Sayings {

  static final Sayings NONE = new Sayings(List.of());

  private final List<Said> all;
  private final List<Voice> holders;
  private final Set<Voice> voices;

  Sayings(List<Said> all) {
    this.all = List.copyOf(all);
    Set<Voice> holding = new LinkedHashSet<>();
    all.forEach(said -> holding.addAll(said.holders()));
    Set<Voice> saying = new HashSet<>(holding);
    all.forEach(said -> saying.addAll(said.reporters()));
    holders = List.copyOf(holding);
    voices = Set.copyOf(saying);
  }

  List<Said> all() {
    return all;
  }

  /** How much there is to keep. */
  int size() {
    return all.size() + voices.size();
  }

  /** The first that he holds or reports. */
  Optional<Said> by(Voice author) {
    if (!voices.contains(author)) {
      return Optional.empty();
    }
    return all.stream().filter(said -> said.isBy(author)).findFirst();
  }

  /** The first that he holds. */
  Optional<Said> heldBy(Voice author) {
    if (!voices.contains(author)) {
      return Optional.empty();
    }
    return all.stream().filter(said -> said.isHeldBy(author)).findFirst();
  }

  /** The first that is held by somebody to whom he is bound. */
  Optional<Said> heldByOneBoundTo(Voice author) {
    if (!author.isBoundToAny(holders)) {
      return Optional.empty();
    }
    return all.stream().filter(said -> author.isBoundToAny(said.holders())).findFirst();
  }
}
