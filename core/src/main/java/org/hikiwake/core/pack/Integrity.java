package org.hikiwake.core.pack;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The rules that hold between the parts of a pack, all of them checked, none stopping another. */
public final class Integrity {

  private static final List<Function<PackParts, Stream<Violation>>> RULES =
      List.of(
          UniqueIds::check,
          References::check,
          Hierarchies::check,
          NamesApart::check,
          ReadingLayout::check,
          CitedPlaces::check,
          Attributions::check,
          RelationLogic::check);

  private Integrity() {}

  /** Every violation, in the order of the rules and of the parts. */
  public static List<Violation> check(PackParts parts) {
    return RULES.stream().flatMap(rule -> rule.apply(parts)).toList();
  }
}
