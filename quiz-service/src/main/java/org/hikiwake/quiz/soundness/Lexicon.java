package org.hikiwake.quiz.soundness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.core.reading.Reading;
import org.hikiwake.core.statement.Definition;
import org.hikiwake.core.term.Term;

/**
 * What a text may mean to a student who reads it. A capital at its beginning makes no odds; what is
 * never to be asked is not read.
 */
final class Lexicon {

  private final Map<String, List<Voice>> authors = new HashMap<>();
  private final Map<String, List<Said>> sentences = new HashMap<>();
  private final Map<String, List<Term>> terms = new HashMap<>();
  private final Map<String, List<Definition>> meanings = new HashMap<>();
  private final Map<String, List<Reading>> titles = new HashMap<>();

  Lexicon(ContentPack pack, Facts facts) {
    pack.parts().readings().forEach(reading -> add(titles, reading.title(), reading));
    for (Voice author : facts.everybody()) {
      author.names().forEach(name -> add(authors, name, author));
    }
    for (Term term : pack.parts().terms()) {
      wordings(term).forEach(wording -> add(terms, wording, term));
    }
    for (Said said : facts.everything()) {
      if (said.mayBeAsked()) {
        add(sentences, said.sentence(), said);
        facts.asDefinition(said).ifPresent(d -> add(meanings, d.meaning(), d));
      }
    }
  }

  private static <T> void add(Map<String, List<T>> index, String text, T meant) {
    List<T> all = index.computeIfAbsent(capitalized(text), unused -> new ArrayList<>(1));
    if (!all.contains(meant)) {
      all.add(meant);
    }
  }

  List<Voice> authors(String text) {
    return authors.getOrDefault(capitalized(text), List.of());
  }

  List<Said> sentences(String text) {
    return sentences.getOrDefault(capitalized(text), List.of());
  }

  List<Term> terms(String text) {
    return terms.getOrDefault(capitalized(text), List.of());
  }

  List<Definition> meanings(String text) {
    return meanings.getOrDefault(capitalized(text), List.of());
  }

  List<Reading> readings(String title) {
    return titles.getOrDefault(capitalized(title), List.of());
  }

  /** Every way to write the term. */
  static List<String> wordings(Term term) {
    List<String> wordings = new ArrayList<>(List.of(term.text()));
    wordings.addAll(term.spellings());
    return wordings;
  }

  static boolean alike(String one, String other) {
    return capitalized(one).equals(capitalized(other));
  }

  static String small(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  static String capitalized(String text) {
    if (text.isEmpty()) {
      return text;
    }
    int first = text.codePointAt(0);
    int upper = Character.toUpperCase(first);
    return first == upper
        ? text
        : Character.toString(upper) + text.substring(Character.charCount(first));
  }
}
