/** Where instructors correct a key that was found wrong, and see who moves. */
@NullMarked
package org.hikiwake.web.correction;

import org.jspecify.annotations.NullMarked;
