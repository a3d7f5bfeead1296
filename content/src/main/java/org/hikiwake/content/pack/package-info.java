/** Content packs as files: loading, writing, and the packs that are shipped. */
@NullMarked
package org.hikiwake.content.pack;

import org.jspecify.annotations.NullMarked;
