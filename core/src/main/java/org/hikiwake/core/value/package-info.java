/** Small values that every feature of the model uses: ids, languages, dates and plain text. */
@NullMarked
package org.hikiwake.core.value;

import org.jspecify.annotations.NullMarked;
