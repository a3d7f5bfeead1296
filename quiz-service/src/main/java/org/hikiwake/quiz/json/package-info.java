/** The JSON form of questions, responses and outcomes. */
@NullMarked
package org.hikiwake.quiz.json;

import org.jspecify.annotations.NullMarked;
