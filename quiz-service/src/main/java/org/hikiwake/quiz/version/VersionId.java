package org.hikiwake.quiz.version;

/**
 * One version of a question: the question and a digest of all that it says. Since the key is part
 * of that, students never see it before they have answered.
 */
public record VersionId(String value) {

  /**
   * @param content the version's content in its stored form
   */
  public static VersionId of(QuestionId question, String content) {
    return new VersionId(question + "." + Digest.of(content));
  }

  @Override
  public String toString() {
    return value;
  }
}
