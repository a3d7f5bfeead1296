/** What is found out about a question before anybody is asked it. */
@NullMarked
package org.hikiwake.quiz.examination;

import org.jspecify.annotations.NullMarked;
