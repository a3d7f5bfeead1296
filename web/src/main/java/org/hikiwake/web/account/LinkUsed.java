package org.hikiwake.web.account;

/**
 * That a person chose a password by a link that works once. Somebody else may have had the account
 * before: whoever offers another way into it observes this, ends that way, and is in the same
 * transaction.
 */
public record LinkUsed(PersonId person) {}
