/** Holds a pack against the texts that it models, and counts what it covers. */
@NullMarked
package org.hikiwake.content.verify;

import org.jspecify.annotations.NullMarked;
