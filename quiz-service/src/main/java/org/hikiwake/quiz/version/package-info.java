/** Identity: a question, its versions, and the variants drawn from them by a seed. */
@NullMarked
package org.hikiwake.quiz.version;

import org.jspecify.annotations.NullMarked;
