package org.hikiwake.web.challenge;

import java.time.Instant;
import java.time.ZoneId;
import org.hikiwake.quiz.attempt.Attempt;
import org.hikiwake.web.attempt.ReviewedView;
import org.hikiwake.web.site.Input;

/**
 * An answer whose mark is to be challenged.
 *
 * @param question with as much as its student may see
 * @param until until when it can be
 */
public record RaiseView(
    Attempt attempt, ReviewedView question, Instant until, Input input, ZoneId zone) {}
