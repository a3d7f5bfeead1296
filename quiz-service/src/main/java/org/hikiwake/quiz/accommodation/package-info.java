/** What one student is given beyond the rules of a quiz. */
@NullMarked
package org.hikiwake.quiz.accommodation;

import org.jspecify.annotations.NullMarked;
