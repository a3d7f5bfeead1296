package org.hikiwake.quiz.grading;

import org.hikiwake.quiz.wording.Match;

/**
 * What was written in a part of a question, and what came of comparing it with what is accepted.
 *
 * @param given as it was written
 */
public record Compared(String given, Match match) {}
