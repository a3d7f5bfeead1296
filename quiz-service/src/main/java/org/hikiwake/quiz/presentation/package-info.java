/** What a student sees of a question before answering; no type here has a key. */
@NullMarked
package org.hikiwake.quiz.presentation;

import org.jspecify.annotations.NullMarked;
