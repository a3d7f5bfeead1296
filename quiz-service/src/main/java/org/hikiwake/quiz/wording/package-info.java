/** Written names and terms, and how an answer is recognised as one of them. */
@NullMarked
package org.hikiwake.quiz.wording;

import org.jspecify.annotations.NullMarked;
