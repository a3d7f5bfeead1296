/** What a pack asserts: positions and key facts, their evidence, and how they relate. */
@NullMarked
package org.hikiwake.core.statement;

import org.jspecify.annotations.NullMarked;
