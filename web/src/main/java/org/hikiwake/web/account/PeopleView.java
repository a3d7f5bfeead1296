package org.hikiwake.web.account;

import java.util.List;
import org.hikiwake.web.site.Paging;

/**
 * A page of the list of people.
 *
 * @param text what was looked for
 * @param total how many were found on all pages
 */
record PeopleView(List<Person> people, String text, long total, Paging paging) {}
