/** Proves from the pack alone that exactly the keyed options of a question are right. */
@NullMarked
package org.hikiwake.quiz.soundness;

import org.jspecify.annotations.NullMarked;
