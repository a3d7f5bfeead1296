package org.hikiwake.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

/**
 * How often something was done by some at once, and how long each time took.
 *
 * @param sorted nanoseconds of each, the shortest first
 * @param nanos from the begin of the first to the end of the last
 */
record Throughput(long[] sorted, long nanos) {

  /** Something that is measured. */
  @FunctionalInterface
  interface Work {
    void run() throws Exception;
  }

  /** Each does it again and again until the time is over, and ends what he has begun. */
  static Throughput of(int atOnce, Duration time, Work work)
      throws InterruptedException, ExecutionException {
    ExecutorService threads = Executors.newFixedThreadPool(atOnce);
    try {
      long begin = System.nanoTime();
      List<Future<long[]>> running = new ArrayList<>();
      for (int i = 0; i < atOnce; i++) {
        running.add(threads.submit(() -> repeat(begin + time.toNanos(), work)));
      }
      List<long[]> taken = new ArrayList<>();
      for (Future<long[]> one : running) {
        taken.add(one.get());
      }
      return new Throughput(
          taken.stream().flatMapToLong(Arrays::stream).sorted().toArray(),
          System.nanoTime() - begin);
    } finally {
      threads.shutdownNow();
    }
  }

  private static long[] repeat(long end, Work work) throws Exception {
    LongStream.Builder taken = LongStream.builder();
    for (long begin = System.nanoTime(); begin < end; begin = System.nanoTime()) {
      work.run();
      taken.add(System.nanoTime() - begin);
    }
    return taken.build().toArray();
  }

  int count() {
    return sorted.length;
  }

  double perSecond() {
    return count() * 1e9 / nanos;
  }

  /** What so many of a hundred did not take longer than. */
  double micros(int percent) {
    return sorted[(int) Math.min(count() - 1, (long) count() * percent / 100)] / 1e3;
  }
}
