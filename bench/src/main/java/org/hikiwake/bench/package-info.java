/** Speed and size, each beside a baseline of the same run. */
@NullMarked
package org.hikiwake.bench;

import org.jspecify.annotations.NullMarked;
