package org.hikiwake.web.examination;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hikiwake.core.statement.StatementId;
import org.hikiwake.quiz.generation.Refusal;

/** Questions of one family that were not made for one reason. */
@Schema(name = "RefusalGroup")
public record RefusalGroup(
    String family,
    @Schema(description = "What is missing, and what the pack's author can add") String reason,
    @Schema(description = "How many questions were not made") int count,
    @Schema(description = "The statements that they would have asked about")
        List<String> statements) {

  /** The refusals in groups, those with the most questions first. */
  static List<RefusalGroup> of(List<Refusal> refusals) {
    Map<List<String>, List<Refusal>> groups = new LinkedHashMap<>();
    for (Refusal refusal : refusals) {
      groups
          .computeIfAbsent(
              List.of(refusal.family().value(), refusal.reason()), key -> new ArrayList<>())
          .add(refusal);
    }
    return groups.values().stream()
        .map(RefusalGroup::group)
        .sorted(
            Comparator.comparingInt(RefusalGroup::count)
                .reversed()
                .thenComparing(RefusalGroup::family)
                .thenComparing(RefusalGroup::reason))
        .toList();
  }

  private static RefusalGroup group(List<Refusal> alike) {
    Set<String> statements = new LinkedHashSet<>();
    alike.stream()
        .flatMap(r -> r.keyed().stream())
        .map(StatementId::value)
        .forEach(statements::add);
    Refusal first = alike.get(0);
    return new RefusalGroup(
        first.family().value(), first.reason(), alike.size(), List.copyOf(statements));
  }

  /** What addresses call it; the same as long as family and reason are. */
  String word() {
    return family + "-" + Integer.toHexString(reason.hashCode());
  }
}
