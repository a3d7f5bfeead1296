/** A self-test: what is chosen for it, and what happens while it runs. */
@NullMarked
package org.hikiwake.quiz.selftest;

import org.jspecify.annotations.NullMarked;
