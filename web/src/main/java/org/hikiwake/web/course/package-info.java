/** Courses: who teaches them, who takes them, and how one comes in. */
@NullMarked
package org.hikiwake.web.course;

import org.jspecify.annotations.NullMarked;
