package org.hikiwake.web.bank;

import jakarta.ws.rs.core.MultivaluedMap;

/**
 * Which questions a program wants to see.
 *
 * @param parameters of the address, among them the filters that the catalogue knows
 * @param reported whether only those on which a report is open
 */
record BankSearch(MultivaluedMap<String, String> parameters, Wanted state, boolean reported) {}
