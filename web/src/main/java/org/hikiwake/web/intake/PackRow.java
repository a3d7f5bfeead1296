package org.hikiwake.web.intake;

import org.jspecify.annotations.Nullable;

/**
 * A pack in the list of all.
 *
 * @param owner who imported it; null where it comes with Hikiwake
 * @param questions how many may be asked; null where they are being made, or it is retired
 */
public record PackRow(
    String id,
    String title,
    String version,
    @Nullable String owner,
    boolean retired,
    @Nullable Integer questions) {}
