/** People: who they are, how they sign in, and what they may do on the whole installation. */
@NullMarked
package org.hikiwake.web.account;

import org.jspecify.annotations.NullMarked;
