/** Where students challenge what their answers earned, and instructors answer them. */
@NullMarked
package org.hikiwake.web.challenge;

import org.jspecify.annotations.NullMarked;
