/** Self-tests: pages, REST resources, and where they are kept. */
@NullMarked
package org.hikiwake.web.selftest;

import org.jspecify.annotations.NullMarked;
