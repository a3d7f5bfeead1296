/** What is wrong in a pack's files: where, what, and what to do about it. */
@NullMarked
package org.hikiwake.content.problem;

import org.jspecify.annotations.NullMarked;
