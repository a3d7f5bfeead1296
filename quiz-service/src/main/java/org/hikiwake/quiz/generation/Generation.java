package org.hikiwake.quiz.generation;

import java.util.List;
import org.hikiwake.quiz.version.QuestionVersion;

/** What came of generating from a pack. */
public record Generation(List<QuestionVersion> versions, List<Refusal> refusals) {}
