/** Review: a person looks at generated questions, and accepts or rejects each. */
@NullMarked
package org.hikiwake.web.review;

import org.jspecify.annotations.NullMarked;
