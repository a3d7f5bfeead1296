/** Questions in the words of a person: those that he wrote himself, and those that he reworded. */
@NullMarked
package org.hikiwake.quiz.authoring;

import org.jspecify.annotations.NullMarked;
