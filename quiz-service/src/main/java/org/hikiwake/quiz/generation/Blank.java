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
                        "|", "(?<![\\p{L}\\p{N}])(", ")(?![\\p{L}\\p{N}]|[.,]\\d)")));
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

  String rest() {
    return before + after;
  }
}
