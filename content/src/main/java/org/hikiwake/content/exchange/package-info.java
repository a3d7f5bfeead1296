/** Packs in the formats of others, to be read by tools that know nothing of Hikiwake. */
@NullMarked
package org.hikiwake.content.exchange;

import org.jspecify.annotations.NullMarked;
