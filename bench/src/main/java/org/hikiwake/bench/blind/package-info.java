/** What somebody scores who knows nothing of the subject and looks only at how questions look. */
@NullMarked
package org.hikiwake.bench.blind;

import org.jspecify.annotations.NullMarked;
