/** Quizzes as students take them, and what they see of it afterwards. */
@NullMarked
package org.hikiwake.web.attempt;

import org.jspecify.annotations.NullMarked;
