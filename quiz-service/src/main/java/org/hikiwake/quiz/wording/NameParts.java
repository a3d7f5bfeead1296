package org.hikiwake.quiz.wording;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A person's name that has a family name at one of its ends. */
record NameParts(List<String> given, List<String> family, boolean familyFirst) {

  static final Set<String> TITLES =
      Set.of(
          "mr",
          "mrs",
          "ms",
          "miss",
          "mx",
          "dr",
          "prof",
          "professor",
          "sir",
          "dame",
          "president",
          "minister",
          "chancellor",
          "chairman",
          "secretary",
          "senator",
          "ambassador",
          "general",
          "herr",
          "frau",
          "mme",
          "monsieur");

  private static final List<List<String>> LONG_TITLES =
      List.of(List.of("prime", "minister"), List.of("foreign", "minister"));

  static final Set<String> PARTICLES =
      Set.of(
          "al", "el", "ibn", "bin", "von", "van", "der", "den", "de", "del", "della", "di", "dos");

  /** The name without the titles before it; never without its last word. */
  static Wording untitled(Wording name) {
    int start = 0;
    int length = titleLength(name.words());
    while (length > 0 && start + length < name.words().size()) {
      start += length;
      length = titleLength(name.words().subList(start, name.words().size()));
    }
    return start == 0 ? name : name.part(start, name.words().size());
  }

  private static int titleLength(List<String> words) {
    for (List<String> title : LONG_TITLES) {
      if (words.size() >= title.size() && words.subList(0, title.size()).equals(title)) {
        return title.size();
      }
    }
    return TITLES.contains(words.get(0)) ? 1 : 0;
  }

  /** The name without al-, von, de and the like; as it is where nothing else would be left. */
  static Wording withoutParticles(Wording name) {
    List<String> rest = name.words().stream().filter(word -> !PARTICLES.contains(word)).toList();
    return rest.isEmpty() || rest.size() == name.words().size() ? name : Wording.of(rest);
  }

  /** The parts of a name whose family name is known; nothing where it is not at one of the ends. */
  static Stream<NameParts> of(Wording name, Wording family) {
    int rest = name.words().size() - family.words().size();
    if (rest < 1 || !name.equals(untitled(name))) {
      return Stream.empty();
    }
    if (name.part(rest, name.words().size()).equals(family)) {
      return Stream.of(new NameParts(name.part(0, rest).words(), family.words(), false));
    }
    return name.part(0, family.words().size()).equals(family)
        ? Stream.of(
            new NameParts(
                name.part(family.words().size(), name.words().size()).words(),
                family.words(),
                true))
        : Stream.empty();
  }

  /** The name in both orders, with its given names written out, shortened and as initials. */
  Stream<Wording> forms() {
    return givenForms()
        .flatMap(form -> Stream.of(Stream.of(form, family), Stream.of(family, form)))
        .map(parts -> Wording.of(parts.flatMap(List::stream).toList()));
  }

  /** Where the family name leads, the given name is one: Moon Jae-in is not called Jae. */
  private Stream<List<String>> givenForms() {
    int shortest = familyFirst ? given.size() : 1;
    return Stream.concat(
        IntStream.rangeClosed(shortest, given.size())
            .mapToObj(n -> given.subList(0, n))
            .flatMap(names -> Stream.of(names, initials(names, 1), initials(names, 0))),
        Stream.of(initials(given.subList(0, 1), 0)));
  }

  private static List<String> initials(List<String> names, int from) {
    return IntStream.range(0, names.size())
        .mapToObj(i -> i < from ? names.get(i) : initial(names.get(i)))
        .toList();
  }

  private static String initial(String name) {
    return name.substring(0, name.offsetByCodePoints(0, 1));
  }
}
