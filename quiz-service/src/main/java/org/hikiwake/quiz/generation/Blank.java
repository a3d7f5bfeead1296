package org.hikiwake.quiz.generation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hikiwake.core.author.Names;

/** A place in a sentence where words are taken out, to be written by the student. */
record Blank(String before, String words, String after) {

  /** How a gap is shown in a text that is only to be read. */
  private static final String GAP = "____";

  private static final Pattern FIGURES = Pattern.compile("[\\d.]+");
  private static final Pattern BOUND_BEFORE =
      Pattern.compile(
          "\\b(?i:at least|at most|more than|less than|fewer than|over|under|above|below|up to"
              + "|as many as|as few as|no|not) $");

  private static final Pattern BOUND_AFTER = Pattern.compile("\\bor (?:more|less|fewer)\\b");
  private static final Pattern NAME_BEFORE = Pattern.compile("\\p{Lu}[\\p{L}.]* $");

  /** The words by which the house style writes small numbers. */
  private static final List<String> NUMBERS =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");

  /** The longest of the wordings in the sentence; empty where none or several stand in it. */
  static Optional<Blank> of(List<String> wordings, String sentence) {
    Pattern any =
        Pattern.compile(
            wordings.stream()
                .sorted((one, other) -> other.length() - one.length())
                .map(Pattern::quote)
                .collect(
                    Collectors.joining(
                        "|", "(?<![\\p{L}\\p{N}]|\\d[.,])(", ")(?![\\p{L}\\p{N}]|[.,]\\d)")));
    List<MatchResult> places = any.matcher(sentence).results().toList();
    return places.size() == 1 ? Optional.of(at(places.get(0), sentence)) : Optional.empty();
  }

  /** One of the names; the article before it stays, since it tells nothing. */
  static Optional<Blank> of(Names names, String sentence) {
    return of(names.all().stream().map(n -> n.replaceFirst("^the ", "")).toList(), sentence);
  }

  private static Blank at(MatchResult place, String sentence) {
    return new Blank(
        sentence.substring(0, place.start()), place.group(), sentence.substring(place.end()));
  }

  /** The number, in figures or in words; a capital at the beginning makes no odds. */
  static Optional<Blank> of(BigDecimal number, String sentence) {
    return of(
        forms(number).stream()
            .flatMap(form -> Stream.of(form, Phrases.capitalized(form)))
            .distinct()
            .toList(),
        sentence);
  }

  /** Every way in which the house style writes the number: 2500, 2,500; 6, six. */
  static List<String> forms(BigDecimal number) {
    List<String> forms = new ArrayList<>(List.of(number.toPlainString()));
    Stream.of(String.format(Locale.ROOT, "%,.0f", number))
        .filter(grouped -> number.scale() == 0 && !forms.contains(grouped))
        .forEach(forms::add);
    boolean small = number.scale() == 0 && number.signum() >= 0;
    if (small && number.compareTo(BigDecimal.valueOf(NUMBERS.size())) < 0) {
      forms.add(NUMBERS.get(number.intValueExact()));
    }
    return List.copyOf(forms);
  }

  /** Whether the sentence begins with the words, but for an article. */
  boolean standsFirst() {
    return before.isEmpty() || before.equals("The ");
  }

  /** Whether no other part of a name stands before them: "James" before "Hsiung". */
  boolean standsAlone() {
    return standsFirst() || !NAME_BEFORE.matcher(before).find();
  }

  /** Whether a number there is a bound: that it is at least eight is true where it is ten. */
  boolean isBound() {
    return BOUND_BEFORE.matcher(before).find() || BOUND_AFTER.matcher(after).find();
  }

  /** The sentence with a gap. */
  String gapped() {
    return before + GAP + after;
  }

  /** The sentence with another number in the place of its own, in figures where that one is. */
  String with(BigDecimal number) {
    List<String> forms = forms(number);
    String other = forms.get(FIGURES.matcher(words).matches() ? 0 : forms.size() - 1);
    return Phrases.capitalized(before + other + after);
  }

  String rest() {
    return before + after;
  }
}
