package org.hikiwake.core.pack;

import java.util.List;
import java.util.stream.Collectors;

/** A pack was put together from parts that do not fit. */
public final class PackInconsistent extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Violation> violations;

  PackInconsistent(List<Violation> violations) {
    super(violations.stream().map(Violation::message).collect(Collectors.joining("; ")));
    this.violations = List.copyOf(violations);
  }

  public List<Violation> violations() {
    return violations;
  }
}
