package org.hikiwake.web.assignment;

import java.time.Instant;
import org.hikiwake.web.account.PersonId;

/** That somebody made a revision of a quiz. */
public record Revision(int number, PersonId actor, Instant at) {}
