/** Students who take a quiz on a real server, and the school that they are in. */
@NullMarked
package org.hikiwake.load;

import org.jspecify.annotations.NullMarked;
