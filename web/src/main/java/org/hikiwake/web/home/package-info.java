/** The front page. */
@NullMarked
package org.hikiwake.web.home;

import org.jspecify.annotations.NullMarked;
