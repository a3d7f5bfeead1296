package org.hikiwake.web.pack;

import java.time.Instant;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.core.pack.PackVersion;
import org.hikiwake.web.account.PersonId;

/**
 * A version of a pack that was imported.
 *
 * @param number its place among the versions of the pack, from 1
 * @param content the fingerprint of what it says
 */
public record ImportedVersion(
    PackId pack,
    int number,
    PackVersion version,
    String title,
    String content,
    PersonId importer,
    Instant at) {}
