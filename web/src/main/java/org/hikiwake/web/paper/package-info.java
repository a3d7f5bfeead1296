/** A quiz on paper, and its key. */
@NullMarked
package org.hikiwake.web.paper;

import org.jspecify.annotations.NullMarked;
