/** The questions on which authors differ. */
@NullMarked
package org.hikiwake.core.topic;

import org.jspecify.annotations.NullMarked;
