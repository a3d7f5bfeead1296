/**
 * The texts of readings that whoever runs the server has at hand; they are shown and never kept.
 */
@NullMarked
package org.hikiwake.web.texts;

import org.jspecify.annotations.NullMarked;
