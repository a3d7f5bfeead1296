/** The question bank over JSON: what reviewers see of questions, and what they do with them. */
@NullMarked
package org.hikiwake.web.bank;

import org.jspecify.annotations.NullMarked;
