/** Corrects the key of a question after it was asked, and marks everybody anew. */
@NullMarked
package org.hikiwake.quiz.correction;

import org.jspecify.annotations.NullMarked;
