/** What came of quizzes: of one in a class, of a course, of a student. */
@NullMarked
package org.hikiwake.web.gradebook;

import org.jspecify.annotations.NullMarked;
