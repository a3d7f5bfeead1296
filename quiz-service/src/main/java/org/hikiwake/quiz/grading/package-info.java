/** What a response is worth and what is said about it. */
@NullMarked
package org.hikiwake.quiz.grading;

import org.jspecify.annotations.NullMarked;
