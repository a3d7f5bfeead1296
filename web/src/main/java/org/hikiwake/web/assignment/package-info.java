/** Quizzes as instructors make and assign them. */
@NullMarked
package org.hikiwake.web.assignment;

import org.jspecify.annotations.NullMarked;
