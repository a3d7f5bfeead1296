/** Files of questions from elsewhere, read as items for the gate. */
@NullMarked
package org.hikiwake.quiz.gate.bank;

import org.jspecify.annotations.NullMarked;
