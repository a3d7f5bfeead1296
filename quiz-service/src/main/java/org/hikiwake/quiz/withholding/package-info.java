/** What may not be practised while a quiz that counts asks it. */
@NullMarked
package org.hikiwake.quiz.withholding;

import org.jspecify.annotations.NullMarked;
