/** The versions of questions that something in the database is about. */
@NullMarked
package org.hikiwake.web.version;

import org.jspecify.annotations.NullMarked;
