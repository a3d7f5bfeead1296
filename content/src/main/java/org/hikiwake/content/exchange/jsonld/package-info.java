/** A whole pack as JSON-LD 1.1, and back. */
@NullMarked
package org.hikiwake.content.exchange.jsonld;

import org.jspecify.annotations.NullMarked;
