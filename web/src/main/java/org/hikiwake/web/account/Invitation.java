package org.hikiwake.web.account;

/**
 * A link that lets somebody in who was entered.
 *
 * @param sent whether it went to him by mail; otherwise somebody has to give it to him
 */
public record Invitation(Person person, String address, boolean sent) {}
