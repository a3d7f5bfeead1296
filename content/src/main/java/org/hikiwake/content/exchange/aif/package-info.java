/** The argument structure of a pack as a graph in the Argument Interchange Format. */
@NullMarked
package org.hikiwake.content.exchange.aif;

import org.jspecify.annotations.NullMarked;
