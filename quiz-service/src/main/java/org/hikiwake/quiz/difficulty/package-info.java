/** How hard a question is, before anybody has answered it and after. */
@NullMarked
package org.hikiwake.quiz.difficulty;

import org.jspecify.annotations.NullMarked;
