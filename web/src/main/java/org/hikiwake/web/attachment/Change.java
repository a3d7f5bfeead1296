package org.hikiwake.web.attachment;

import java.time.Instant;
import org.hikiwake.web.account.PersonId;

/**
 * What was done to a reading in a course.
 *
 * @param kind what was attached then: {@code text}, {@code link}, or {@code none}
 * @param by who did it
 */
record Change(String kind, boolean whileTaking, PersonId by, Instant at) {}
