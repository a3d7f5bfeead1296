package org.hikiwake.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/** One client after another, asking for a page with a question and a bare endpoint for nothing. */
final class Pages {

  private static final long WARM_UP = TimeUnit.SECONDS.toNanos(4);
  private static final long MEASURED = TimeUnit.SECONDS.toNanos(4);

  private final Server hikiwake;
  private final Server bare;
  private double perSecond;
  private double barePerSecond;
  private int bytes;
  private int frameBytes;

  Pages(Server hikiwake, Server bare) {
    this.hikiwake = hikiwake;
    this.bare = bare;
  }

  void measure() throws IOException, InterruptedException {
    try (Server.Running ours = hikiwake.start();
        Server.Running theirs = bare.start()) {
      URI question = ours.post("/self-tests", "pack=russia-in-asia");
      bytes = size(ours.get(question.getPath()));
      String about = ours.get("/about");
      frameBytes = size(about) - size(about.replaceAll("(?s).*<main[^>]*>(.*)</main>.*", "$1"));
      count(ours, question.getPath(), WARM_UP);
      count(theirs, "/", WARM_UP);
      perSecond = count(ours, question.getPath(), MEASURED);
      barePerSecond = count(theirs, "/", MEASURED);
    }
  }

  private static double count(Server.Running server, String path, long nanos)
      throws IOException, InterruptedException {
    long begin = System.nanoTime();
    int asked = 0;
    while (System.nanoTime() - begin < nanos) {
      server.get(path);
      asked++;
    }
    return asked * 1e9 / (System.nanoTime() - begin);
  }

  private static int size(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  double perSecond() {
    return perSecond;
  }

  double barePerSecond() {
    return barePerSecond;
  }

  int bytes() {
    return bytes;
  }

  int frameBytes() {
    return frameBytes;
  }
}
