package org.hikiwake.web.accommodation;

import java.time.Instant;
import org.hikiwake.quiz.accommodation.Accommodation;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said of a student.
 *
 * @param quiz its title; null for all quizzes of the course
 */
public record SaidView(
    @Nullable String quiz, Accommodation given, String reason, String by, Instant at) {}
