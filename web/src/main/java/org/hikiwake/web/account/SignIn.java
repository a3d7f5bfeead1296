package org.hikiwake.web.account;

import java.time.Instant;

/**
 * That somebody is signed in on a device, as he himself sees it.
 *
 * @param device what the browser calls itself
 * @param here whether it is the one that he looks with
 */
public record SignIn(String device, Instant started, Instant expires, boolean here) {}
