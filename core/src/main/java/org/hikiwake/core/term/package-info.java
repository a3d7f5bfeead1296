/** Named things whose meaning somebody defines. */
@NullMarked
package org.hikiwake.core.term;

import org.jspecify.annotations.NullMarked;
