/** What every page and resource shares: layout, errors, visitors, citations. */
@NullMarked
package org.hikiwake.web.site;

import org.jspecify.annotations.NullMarked;
