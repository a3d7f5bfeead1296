/** When a response is marked, what may be told of it meanwhile, and what a try costs. */
@NullMarked
package org.hikiwake.quiz.behaviour;

import org.jspecify.annotations.NullMarked;
