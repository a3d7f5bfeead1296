/** Where instructors mark by hand what a machine cannot mark, or marked wrongly. */
@NullMarked
package org.hikiwake.web.marking;

import org.jspecify.annotations.NullMarked;
