/** What a question asks, in the model's own terms. */
@NullMarked
package org.hikiwake.quiz.query;

import org.jspecify.annotations.NullMarked;
