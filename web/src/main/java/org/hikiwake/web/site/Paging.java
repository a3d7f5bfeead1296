package org.hikiwake.web.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a long list is shown.
 *
 * @param address the address of the list, to which the number of a page is appended
 * @param page from 1 to the last
 * @param pages how many there are, at least one
 */
public record Paging(String address, int page, int pages) {

  /** The page that an address asks for; the nearest that there is. */
  public static Paging of(String address, @Nullable String asked, int size, int perPage) {
    int pages = Math.max(1, (size + perPage - 1) / perPage);
    return new Paging(address, Math.max(1, Math.min(number(asked), pages)), pages);
  }

  private static int number(@Nullable String asked) {
    try {
      return asked == null ? 1 : Integer.parseInt(asked.strip());
    } catch (NumberFormatException e) {
      return 1;
    }
  }

  /** What of the whole list is on this page. */
  public <T> List<T> of(List<T> all, int perPage) {
    int from = (page - 1) * perPage;
    return all.subList(Math.min(from, all.size()), Math.min(from + perPage, all.size()));
  }

  /** The address of the page with that number. */
  public String to(int number) {
    return address + "&page=" + number;
  }

  public boolean hasPrevious() {
    return page > 1;
  }

  public boolean hasNext() {
    return page < pages;
  }
}
