/** The argument structure of a pack as Argdown text. */
@NullMarked
package org.hikiwake.content.exchange.argdown;

import org.jspecify.annotations.NullMarked;
