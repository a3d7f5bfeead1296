package org.hikiwake.web.account;

/**
 * That a person was forgotten. Whoever keeps something of him observes it, and is in the same
 * transaction.
 *
 * @param actor who did it
 */
public record PersonForgotten(PersonId person, PersonId actor) {}
