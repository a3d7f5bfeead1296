package org.hikiwake.web.intake;

import org.jspecify.annotations.Nullable;

/**
 * A pack in the list of all.
 *
 * @param owner who imported it; null where it comes with Hikiwake
 * @param course the title of the course that it is private to; null where it is open to all
 * @param condition the name of a {@link org.hikiwake.web.pack.Condition}, or RETIRED
 * @param questions how many may be asked
 */
public record PackRow(
    String id,
    String title,
    String version,
    @Nullable String owner,
    @Nullable String course,
    String condition,
    int questions) {}
