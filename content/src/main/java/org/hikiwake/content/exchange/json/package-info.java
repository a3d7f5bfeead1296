/** JSON trees as text. */
@NullMarked
package org.hikiwake.content.exchange.json;

import org.jspecify.annotations.NullMarked;
