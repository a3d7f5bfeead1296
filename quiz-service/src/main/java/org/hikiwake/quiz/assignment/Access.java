package org.hikiwake.quiz.assignment;

import java.util.List;
import java.util.Optional;

/**
 * From where, and in which browser, a quiz is taken.
 *
 * @param networks from one of these; from anywhere where there are none
 * @param browserExamKeys in Safe Exam Browser with one of these; no matter where there are none
 * @param configKeys likewise
 */
public record Access(
    List<Network> networks, List<ExamKey> browserExamKeys, List<ExamKey> configKeys) {

  /** In each of the lists. */
  public static final int MOST = 50;

  /** Why a quiz cannot be taken so. */
  public enum Obstacle {
    /** The address is in none of the networks. */
    ADDRESS,
    /** It is not Safe Exam Browser with that configuration. */
    BROWSER
  }

  /**
   * How somebody comes.
   *
   * @param address his address on the network
   * @param url the absolute address that he asked for, as his browser knows it
   * @param browserHash what Safe Exam Browser sends as X-SafeExamBrowser-RequestHash; else empty
   * @param configHash what it sends as X-SafeExamBrowser-ConfigKeyHash; else empty
   */
  public record Coming(String address, String url, String browserHash, String configHash) {}

  public Access {
    networks = List.copyOf(networks);
    browserExamKeys = List.copyOf(browserExamKeys);
    configKeys = List.copyOf(configKeys);
    if (networks.size() > MOST || browserExamKeys.size() > MOST || configKeys.size() > MOST) {
      throw new IllegalArgumentException("there are at most " + MOST + " of each");
    }
  }

  public static Access anywhere() {
    return new Access(List.of(), List.of(), List.of());
  }

  public boolean asksNetwork() {
    return !networks.isEmpty();
  }

  public boolean asksBrowser() {
    return !browserExamKeys.isEmpty() || !configKeys.isEmpty();
  }

  /** Why the quiz cannot be taken by somebody who comes like that; empty where it can. */
  public Optional<Obstacle> obstacle(Coming coming) {
    if (asksNetwork() && networks.stream().noneMatch(n -> n.contains(coming.address()))) {
      return Optional.of(Obstacle.ADDRESS);
    }
    return isMade(browserExamKeys, coming.browserHash(), coming.url())
            && isMade(configKeys, coming.configHash(), coming.url())
        ? Optional.empty()
        : Optional.of(Obstacle.BROWSER);
  }

  private static boolean isMade(List<ExamKey> keys, String hash, String url) {
    return keys.isEmpty() || keys.stream().anyMatch(key -> key.made(hash, url));
  }
}
