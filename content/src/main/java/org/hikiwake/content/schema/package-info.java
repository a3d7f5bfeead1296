/** The shape that every file of a pack has. */
@NullMarked
package org.hikiwake.content.schema;

import org.jspecify.annotations.NullMarked;
