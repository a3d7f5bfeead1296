/** A question on a page: the form in which it is answered, and what is told of the answer. */
@NullMarked
package org.hikiwake.web.question;

import org.jspecify.annotations.NullMarked;
