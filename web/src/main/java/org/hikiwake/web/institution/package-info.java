/** Signing in with the account that an institution gave, over OpenID Connect. */
@NullMarked
package org.hikiwake.web.institution;

import org.jspecify.annotations.NullMarked;
