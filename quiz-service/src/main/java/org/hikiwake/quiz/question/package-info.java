/** Questions of every kind, with their keys, and how each is drawn, presented and marked. */
@NullMarked
package org.hikiwake.quiz.question;

import org.jspecify.annotations.NullMarked;
