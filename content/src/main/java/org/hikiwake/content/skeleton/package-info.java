/** The files with which a new pack begins. */
@NullMarked
package org.hikiwake.content.skeleton;

import org.jspecify.annotations.NullMarked;
