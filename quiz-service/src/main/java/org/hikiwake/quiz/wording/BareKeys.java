package org.hikiwake.quiz.wording;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What may be left of a name when the words that do not count are left out of an answer that says
 * it. A key does not tell where the answer had spaces, so that such a word may be anywhere in it
 * where it could be left out: "a kan" is the name Akan too, and "k al" is Kal.
 */
final class BareKeys {

  private static final List<String> INDEFINITE_ARTICLES = List.of("a", "an");

  /** Few answers have more such words; with a bound no name can have very many keys. */
  private static final int MOST_LEFT_OUT = 2;

  private BareKeys() {}

  static Set<String> of(String key) {
    return left(key, BareKeys::withOneLess);
  }

  /** The same where only particles are left out. */
  static Set<String> withoutParticles(String key) {
    return left(key, BareKeys::withOneParticleLess);
  }

  private static Set<String> left(String key, Function<String, Stream<String>> withOneLess) {
    Set<String> all = new HashSet<>();
    Set<String> last = Set.of(key);
    for (int out = 0; out < MOST_LEFT_OUT; out++) {
      Set<String> next = new HashSet<>();
      last.forEach(left -> withOneLess.apply(left).filter(all::add).forEach(next::add));
      last = next;
    }
    return all;
  }

  private static Stream<String> withOneLess(String key) {
    Stream<String> leading =
        Stream.concat(INDEFINITE_ARTICLES.stream(), NameParts.TITLES.stream())
            .filter(key::startsWith)
            .map(word -> key.substring(word.length()));
    return Stream.concat(leading.filter(left -> !left.isEmpty()), withOneParticleLess(key));
  }

  private static Stream<String> withOneParticleLess(String key) {
    return NameParts.PARTICLES.stream()
        .filter(key::contains)
        .flatMap(word -> without(word, key))
        .filter(left -> !left.isEmpty());
  }

  private static Stream<String> without(String word, String key) {
    Stream.Builder<String> left = Stream.builder();
    for (int at = key.indexOf(word); at >= 0; at = key.indexOf(word, at + 1)) {
      left.add(key.substring(0, at) + key.substring(at + word.length()));
    }
    return left.build();
  }
}
