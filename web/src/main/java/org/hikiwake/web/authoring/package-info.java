/** Where instructors write questions of their own and reword those that were generated. */
@NullMarked
package org.hikiwake.web.authoring;

import org.jspecify.annotations.NullMarked;
