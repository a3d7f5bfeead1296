/** Questions made from a content pack, each option proved right or wrong. */
@NullMarked
package org.hikiwake.quiz.generation;

import org.jspecify.annotations.NullMarked;
