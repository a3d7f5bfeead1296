/** What a question shows to somebody who knows nothing of its subject. */
@NullMarked
package org.hikiwake.quiz.surface;

import org.jspecify.annotations.NullMarked;
