/** A quiz as it is assigned: what is asked, what it is worth, when, and by which rules. */
@NullMarked
package org.hikiwake.quiz.assignment;

import org.jspecify.annotations.NullMarked;
