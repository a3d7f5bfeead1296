/**
 * One student's run through an assigned quiz: a record to which is only ever appended, and all that
 * follows from it.
 */
@NullMarked
package org.hikiwake.quiz.attempt;

import org.jspecify.annotations.NullMarked;
