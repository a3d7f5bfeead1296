package org.hikiwake.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** From starting the process to its first answered request, medians of runs in turn. */
final class StartUp {

  private final Server hikiwake;
  private final Server bare;
  private final List<Double> ours = new ArrayList<>();
  private final List<Double> theirs = new ArrayList<>();

  StartUp(Server hikiwake, Server bare) {
    this.hikiwake = hikiwake;
    this.bare = bare;
  }

  /** The first start of each makes the archive of its classes and is not counted. */
  void measure(int runs) throws IOException, InterruptedException {
    once(hikiwake);
    once(bare);
    for (int run = 0; run < runs; run++) {
      ours.add(once(hikiwake));
      theirs.add(once(bare));
    }
  }

  private static double once(Server server) throws IOException, InterruptedException {
    try (Server.Running running = server.start()) {
      return running.startMillis();
    }
  }

  double ours() {
    return median(ours);
  }

  double theirs() {
    return median(theirs);
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
  }
}
