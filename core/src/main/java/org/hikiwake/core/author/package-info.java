/** Whoever holds positions: people, states, institutions, groups and unnamed voices. */
@NullMarked
package org.hikiwake.core.author;

import org.jspecify.annotations.NullMarked;
