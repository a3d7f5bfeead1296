package org.hikiwake.core.topic;

import org.hikiwake.core.value.InvalidValue;
import org.hikiwake.core.value.Text;
import org.jspecify.annotations.Nullable;

/**
 * A question on which authors differ, so that a stance on it has a sign.
 *
 * @param label a few words for lists: "A Sino-Russian alliance"
 * @param question a yes-or-no question: "Will Russia and China become allies?"
 * @param parent the wider topic, where there is one
 */
public record Topic(TopicId id, String label, String question, @Nullable TopicId parent) {

  public Topic {
    label = Text.require(label, "a topic's label", 80);
    question = Text.require(question, "a topic's question", 200);
    if (!question.endsWith("?")) {
      throw new InvalidValue(question, "a topic's question ends with a question mark");
    }
  }
}
