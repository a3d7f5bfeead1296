package org.hikiwake.quiz.selftest;

import java.time.Instant;
import org.hikiwake.quiz.grading.Outcome;
import org.hikiwake.quiz.response.Response;

/** A response that counts, what came of it, and when it was given. */
public record Answer(Response response, Outcome outcome, Instant at) {}
