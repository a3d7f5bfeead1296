package org.hikiwake.web.institution;

/**
 * Whom an institution has named. Only issuer and subject say who he is: names change, and addresses
 * are given to others.
 *
 * @param name what it calls him; empty where it does not say
 * @param email his address there; empty where it does not say one that can be written to, or says
 *     that it is not verified
 * @param zone his time zone; empty where it does not say one that there is
 */
record Identity(String issuer, String subject, String name, String email, String zone) {}
