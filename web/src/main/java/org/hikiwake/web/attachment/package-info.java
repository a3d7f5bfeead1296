/**
 * The texts of readings and the links to them that instructors attach to their courses, for those
 * who are in them.
 */
@NullMarked
package org.hikiwake.web.attachment;

import org.jspecify.annotations.NullMarked;
