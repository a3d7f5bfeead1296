package org.hikiwake.quiz.wording;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One way to write a name.
 *
 * @param source the name as it was given
 * @param derived whether it is a liberty that is taken with a person's name
 */
record Form(Wording wording, String source, boolean derived) {

  /** The ways to write what has these names, by key, the given ones first. */
  static Map<String, Form> allOf(List<String> names, Naming naming) {
    return ofGiven(given(names, naming), naming);
  }

  private static Map<String, Form> ofGiven(List<Form> given, Naming naming) {
    Map<String, Form> forms = new LinkedHashMap<>();
    Stream.concat(given.stream(), derived(given, naming))
        .filter(form -> !form.wording.isEmpty())
        .forEach(form -> forms.putIfAbsent(form.wording.key(), form));
    return forms;
  }

  /**
   * All that may mean the same in an answer about another: also readings of other scripts, and each
   * end of a person's name whose family name is not known.
   */
  static Map<String, Form> allThatMayMean(List<String> names, Naming naming) {
    List<Form> given = given(names, naming);
    Map<String, Form> forms = ofGiven(given, naming);
    Stream.concat(romanized(names, naming), ends(given, naming))
        .forEach(form -> forms.putIfAbsent(form.wording.key(), form));
    return forms;
  }

  private static List<Form> given(List<String> names, Naming naming) {
    return names.stream()
        .flatMap(name -> Folding.of(name, naming).stream().map(w -> new Form(w, name, false)))
        .toList();
  }

  private static Stream<Form> derived(List<Form> given, Naming naming) {
    return naming == Naming.PERSON
        ? given.stream().flatMap(form -> form.liberties(given))
        : Stream.empty();
  }

  private Stream<Form> liberties(List<Form> given) {
    List<NameParts> parts = parts(given);
    Stream<Wording> forms =
        parts.isEmpty() ? reordered() : parts.stream().flatMap(NameParts::forms);
    return Stream.concat(Stream.of(NameParts.untitled(wording)), forms)
        .flatMap(form -> Stream.of(form, NameParts.withoutParticles(form)))
        .map(this::as);
  }

  /** Another given name that ends or begins this one is taken for the family name. */
  private List<NameParts> parts(List<Form> given) {
    return given.stream().flatMap(other -> NameParts.of(wording, other.wording)).toList();
  }

  private Stream<Wording> reordered() {
    return ends()
        .limit(1)
        .map(first -> Wording.of(List.of(wording.words().get(1), first.words().get(0))));
  }

  /** Both words of a name of two, since either may be the family name. */
  private Stream<Wording> ends() {
    return wording.words().size() == 2 && NameParts.untitled(wording).equals(wording)
        ? Stream.of(wording.part(0, 1), wording.part(1, 2))
        : Stream.empty();
  }

  private Form as(Wording other) {
    return new Form(other, source, true);
  }

  private static Stream<Form> romanized(List<String> names, Naming naming) {
    return names.stream()
        .flatMap(
            name -> Folding.romanized(name, naming).stream().map(w -> new Form(w, name, true)));
  }

  /** What may be the family name of a person whose short name does not say it. */
  static Stream<Form> possibleFamilyNames(List<String> names, Naming naming) {
    return naming == Naming.PERSON ? ends(given(names, naming), naming) : Stream.empty();
  }

  private static Stream<Form> ends(List<Form> given, Naming naming) {
    return naming == Naming.PERSON
        ? given.stream()
            .filter(form -> form.parts(given).isEmpty())
            .flatMap(form -> form.ends().map(form::as))
        : Stream.empty();
  }
}
