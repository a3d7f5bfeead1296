package org.hikiwake.quiz.generation;

import java.util.List;
import org.hikiwake.quiz.version.QuestionVersion;

/** What came of generating from a pack, in the order in which it was made. */
public record Generation(List<QuestionVersion> versions, List<Refusal> refusals) {}
