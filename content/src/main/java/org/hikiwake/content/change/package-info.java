/** What two versions of a pack have different. */
@NullMarked
package org.hikiwake.content.change;

import org.jspecify.annotations.NullMarked;
