package org.hikiwake.core.pack;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hikiwake.core.author.Author;
import org.hikiwake.core.pack.Violation.Code;
import org.hikiwake.core.pack.Violation.Kind;
import org.hikiwake.core.pack.Violation.Subject;

/** Two authors share a name only where the pack says that they are not to be confused. */
final class NamesApart {

  private NamesApart() {}

  static Stream<Violation> check(PackParts parts) {
    Map<String, Author> owners = new HashMap<>();
    Stream.Builder<Violation> found = Stream.builder();
    for (Author author : parts.authors()) {
      for (String name : folded(author)) {
        Author owner = owners.putIfAbsent(name, author);
        if (owner != null && !toldApart(owner, author)) {
          found.add(shared(author, owner, name));
        }
      }
    }
    return found.build();
  }

  private static Set<String> folded(Author author) {
    Set<String> names = new LinkedHashSet<>();
    author.names().all().forEach(name -> names.add(folded(name)));
    return names;
  }

  /** Letters that look alike because they are composed in another way are the same. */
  private static String folded(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  private static boolean toldApart(Author one, Author other) {
    return one.id().equals(other.id())
        || one.ties().notToConfuse().contains(other.id())
        || other.ties().notToConfuse().contains(one.id());
  }

  private static Violation shared(Author author, Author owner, String name) {
    return new Violation(
        Code.AMBIGUOUS_NAME,
        Subject.of(Kind.AUTHOR, author.id()),
        author.id().value(),
        "\"" + author.id() + "\" and \"" + owner.id() + "\" are both called \"" + name + "\"",
        "drop the name from one of them, or list one under not-to-confuse of the other");
  }
}
