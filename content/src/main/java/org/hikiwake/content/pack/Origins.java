package org.hikiwake.content.pack;

import java.util.HashMap;
import java.util.Map;
import org.hikiwake.content.problem.Place;
import org.hikiwake.content.yaml.YamlNode;
import org.hikiwake.core.pack.Violation.Kind;
import org.hikiwake.core.pack.Violation.Subject;

/** Where in its files each part of a pack stands. */
public final class Origins {

  private final Map<Subject, YamlNode> nodes = new HashMap<>();
  private final Map<Subject, Integer> seen = new HashMap<>();

  Origins() {}

  /** Notes the next element of that kind and id. */
  void mark(Kind kind, Object id, YamlNode node) {
    String name = id.toString();
    int occurrence = seen.merge(Subject.of(kind, name), 1, Integer::sum) - 1;
    nodes.put(new Subject(kind, name, occurrence), node);
  }

  /**
   * Where the culprit, a value in the element, stands; the element itself where it is not found.
   */
  public Place of(Subject subject, String culprit) {
    YamlNode node = nodes.get(subject);
    if (node == null) {
      throw new IllegalStateException("nobody marked the place of " + subject);
    }
    return node.find(culprit).orElse(node.place());
  }
}
