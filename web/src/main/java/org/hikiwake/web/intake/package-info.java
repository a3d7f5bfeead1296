/**
 * Where instructors bring packs in, see what a new version changes and whom it touches, and take
 * packs out again.
 */
@NullMarked
package org.hikiwake.web.intake;

import org.jspecify.annotations.NullMarked;
