/** Lets students challenge what their answers earned, and instructors answer them. */
@NullMarked
package org.hikiwake.quiz.challenge;

import org.jspecify.annotations.NullMarked;
