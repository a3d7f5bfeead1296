package org.hikiwake.web.site;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.hikiwake.web.site.Fault.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What a program gets of a long list at a time. Where it goes on is told by the last one that was
 * given and not by a number, so that nothing is missed or given twice when something is added.
 *
 * @param next what to ask for the rest with; null where nothing follows
 */
public record Slice<T>(List<T> items, @Nullable String next) {

  public static final int USUAL = 50;
  public static final int MOST = 100;

  /** Of questions, which are counted more often than they are read. */
  private static final int USUAL_QUESTIONS = 20;

  /**
   * The part of a list that was asked for.
   *
   * @param key by which the list is ordered, another one for each
   */
  public static <T> Slice<T> of(List<T> all, Function<T, String> key, Part part) {
    int size = size(part.limit());
    String last = part.after() == null ? "" : decoded(part.after());
    List<T> rest =
        all.stream()
            .sorted(Comparator.comparing(key))
            .filter(one -> key.apply(one).compareTo(last) > 0)
            .toList();
    List<T> items = rest.subList(0, Math.min(size, rest.size()));
    return new Slice<>(
        items, rest.size() > size ? encoded(key.apply(items.get(items.size() - 1))) : null);
  }

  /**
   * The part of a list of questions that was asked for; none of them where they are only counted.
   *
   * @param all in the order of their ids
   * @param after the id that came as {@code next} with the part before; null for the first
   */
  public static <T> Slice<T> ofQuestions(
      List<T> all, Function<T, String> id, @Nullable String after, @Nullable Integer limit) {
    int size = limit == null ? USUAL_QUESTIONS : limit;
    if (size < 0 || size > MOST) {
      throw new Fault(Kind.UNACCEPTABLE, "limit is a number from 0 to " + MOST + ".");
    }
    List<T> rest =
        all.stream()
            .filter(one -> after == null || id.apply(one).compareTo(after) > 0)
            .limit(size + 1L)
            .toList();
    List<T> items = rest.subList(0, Math.min(size, rest.size()));
    boolean more = rest.size() > size && size > 0;
    return new Slice<>(items, more ? id.apply(items.get(size - 1)) : null);
  }

  /** How many are asked for. */
  public static int size(@Nullable Integer limit) {
    if (limit != null && (limit < 1 || limit > MOST)) {
      throw new Fault(Kind.UNACCEPTABLE, "limit is a number from 1 to " + MOST + ".");
    }
    return limit == null ? USUAL : limit;
  }

  private static String encoded(String key) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(key.getBytes(StandardCharsets.UTF_8));
  }

  private static String decoded(String cursor) {
    try {
      return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new Fault(Kind.UNACCEPTABLE, "after is what came as next with the part before.");
    }
  }
}
