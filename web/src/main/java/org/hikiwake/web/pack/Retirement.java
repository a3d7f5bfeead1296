package org.hikiwake.web.pack;

import java.time.Instant;
import org.hikiwake.web.account.PersonId;

/** That an imported pack was retired or brought back. */
public record Retirement(int number, boolean retired, PersonId actor, Instant at) {}
