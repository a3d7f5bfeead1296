/** Assembly: quizzes and parallel forms chosen from a bank by a blueprint. */
@NullMarked
package org.hikiwake.quiz.assembly;

import org.jspecify.annotations.NullMarked;
