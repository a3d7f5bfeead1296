/** Where instructors give one student more time, another closing or more attempts. */
@NullMarked
package org.hikiwake.web.accommodation;

import org.jspecify.annotations.NullMarked;
