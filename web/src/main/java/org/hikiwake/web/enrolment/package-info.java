/** How other systems enrol people by names of their own, and send them in. */
@NullMarked
package org.hikiwake.web.enrolment;

import org.jspecify.annotations.NullMarked;
