/** Source texts, their sections and paragraphs, and what can be cited. */
@NullMarked
package org.hikiwake.core.reading;

import org.jspecify.annotations.NullMarked;
