package org.hikiwake.quiz.gate;

/**
 * A flaw that an item has.
 *
 * @param message names the words or the option at fault, and says what to do
 */
public record Finding(Flaw flaw, String message) {}
