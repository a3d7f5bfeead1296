/** YAML text as a tree that remembers its lines, read within bounds. */
@NullMarked
package org.hikiwake.content.yaml;

import org.jspecify.annotations.NullMarked;
