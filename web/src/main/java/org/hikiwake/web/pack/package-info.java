/** The packs that are at hand, their pages and their REST resources. */
@NullMarked
package org.hikiwake.web.pack;

import org.jspecify.annotations.NullMarked;
