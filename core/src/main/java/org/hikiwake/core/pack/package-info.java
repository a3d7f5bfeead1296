/** The content pack: an immutable, versioned and consistent set of everything else. */
@NullMarked
package org.hikiwake.core.pack;

import org.jspecify.annotations.NullMarked;
