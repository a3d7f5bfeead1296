package org.hikiwake.content.change;

import org.jspecify.annotations.Nullable;

/**
 * A field that says something else than before.
 *
 * @param before what it said; null where it was not there
 * @param after what it says; null where it is not there any more
 */
public record FieldChange(String field, @Nullable String before, @Nullable String after) {}
