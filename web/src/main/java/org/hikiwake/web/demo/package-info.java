/** A course with people, quizzes and attempts, so that everything can be looked at in a minute. */
@NullMarked
package org.hikiwake.web.demo;

import org.jspecify.annotations.NullMarked;
