package org.hikiwake.web.gradebook;

import java.time.Instant;
import org.hikiwake.web.account.PersonId;

/**
 * That somebody said whether a student is measured by a quiz.
 *
 * @param excused false where that is taken back
 */
public record Excuse(boolean excused, String reason, PersonId actor, Instant at) {}
