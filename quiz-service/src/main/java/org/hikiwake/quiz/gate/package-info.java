/**
 * The gate: the published item-writing flaws, each a check that any question can be put through.
 */
@NullMarked
package org.hikiwake.quiz.gate;

import org.jspecify.annotations.NullMarked;
