package org.hikiwake.core.statement;

import org.hikiwake.core.topic.TopicId;

/** How a position stands to its topic's question, and in what manner it is held. */
public record Stance(TopicId topic, Polarity polarity, Mode mode, Confidence confidence) {

  /** How surely the holder speaks. */
  public enum Confidence {
    FIRM,
    QUALIFIED,
    TENTATIVE
  }
}
