/** The launcher's verbs; they start no server where they need none. */
@NullMarked
package org.hikiwake.web.cli;

import org.jspecify.annotations.NullMarked;
