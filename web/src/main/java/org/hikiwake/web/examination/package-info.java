/** Looking at all that was generated from a pack, keys and proofs included. */
@NullMarked
package org.hikiwake.web.examination;

import org.jspecify.annotations.NullMarked;
