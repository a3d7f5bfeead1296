/** The one way in which the application writes to its database. */
@NullMarked
package org.hikiwake.web.store;

import org.jspecify.annotations.NullMarked;
