/** What students give as answers, one kind for each kind of question. */
@NullMarked
package org.hikiwake.quiz.response;

import org.jspecify.annotations.NullMarked;
