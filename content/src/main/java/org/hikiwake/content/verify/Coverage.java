package org.hikiwake.content.verify;

import java.util.List;
import java.util.Map;
import org.hikiwake.core.pack.PackParts;

/**
 * How much of its readings a pack covers. It judges nothing: a teacher may leave out what she does
 * not ask about.
 *
 * @param readings one entry a reading
 * @param statements how many statements there are, by kind
 * @param relations how many relations there are, by kind
 * @param topics who holds how much on which topic
 * @param lonely holders of whom nothing can be asked, since too few others are known to differ
 */
public record Coverage(
    List<OfReading> readings,
    Map<String, Integer> statements,
    Map<String, Integer> relations,
    List<OfTopic> topics,
    List<Lonely> lonely) {

  /**
   * What is covered of a reading.
   *
   * @param body how many paragraphs carry its argument
   * @param statements how many statements cite it, by kind
   * @param bare the body paragraphs that no statement cites
   */
  public record OfReading(
      String reading,
      int paragraphs,
      int body,
      Map<String, Integer> statements,
      List<Integer> bare) {}

  /**
   * Who stands where on a topic.
   *
   * @param holders how many positions each holder has on it, by stance
   */
  public record OfTopic(String topic, String question, List<OfHolder> holders) {

    /** Whether somebody says yes to its question and somebody no. */
    public boolean isDisputed() {
      return holders.stream().anyMatch(h -> h.affirms() > 0)
          && holders.stream().anyMatch(h -> h.denies() > 0);
    }
  }

  /** How many positions of each stance a holder has on a topic. */
  public record OfHolder(String holder, int affirms, int denies, int open) {

    public int positions() {
      return affirms + denies + open;
    }
  }

  /**
   * A holder with too few peers.
   *
   * @param peers how many others there are at most on one of his topics; {@link #PEERS} are needed
   */
  public record Lonely(String holder, int positions, int peers) {

    /** A question needs two wrong options beside the right one. */
    public static final int PEERS = 2;
  }

  static Coverage of(PackParts parts) {
    return new Counting(parts).coverage();
  }
}
