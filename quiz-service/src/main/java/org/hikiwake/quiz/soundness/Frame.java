package org.hikiwake.quiz.soundness;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hikiwake.core.reading.Reading;

/**
 * What a stem must and must not say, by what its question asks.
 *
 * @param reading the reading that the scope names
 * @param about the statements that are asked about
 * @param there those of them that must stand in the reading
 * @param sought the statements whose holder is the answer
 * @param shown what must stand in the stem, each thing in one of its wordings
 * @param named the authors whom the stem names
 * @param attributed whether the stem gives the statement to an author, so that it asks what he says
 * @param veiled authors whose names must not mark the keyed options
 */
record Frame(
    Optional<Reading> reading,
    List<Said> about,
    List<Said> there,
    List<Said> sought,
    List<List<String>> shown,
    List<Voice> named,
    boolean attributed,
    List<Voice> veiled) {

  static Frame about(List<Said> statements) {
    return new Frame(
        Optional.empty(),
        List.copyOf(statements),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        false,
        List.of());
  }

  /** The question is about the statement, which the stem shows. */
  static Frame showing(Said statement) {
    return about(List.of(statement)).showing(List.of(Wording.withoutStop(statement.sentence())));
  }

  /** Whether one of them, or one that reads alike, is asked about. */
  boolean isAboutAny(List<Said> sayings) {
    for (Said said : sayings) {
      for (Said asked : about) {
        if (asked == said || Lexicon.alike(asked.sentence(), said.sentence())) {
          return true;
        }
      }
    }
    return false;
  }

  Frame in(Reading place) {
    return new Frame(Optional.of(place), about, about, sought, shown, named, attributed, veiled);
  }

  /** The answer is sought in the reading; what is asked about may stand in another. */
  Frame seekingIn(Reading place) {
    return new Frame(
        Optional.of(place), about, List.of(), sought, shown, named, attributed, veiled);
  }

  Frame seeking(List<Said> whose) {
    return new Frame(reading, about, there, whose, shown, named, attributed, veiled);
  }

  /** The stem shows this as well, in one of the wordings. */
  Frame showing(List<String> wordings) {
    List<List<String>> all = new ArrayList<>(shown);
    all.add(wordings);
    return new Frame(reading, about, there, sought, List.copyOf(all), named, attributed, veiled);
  }

  /** The stem shows each of these things, each in one of its wordings. */
  Frame showingEach(List<List<String>> things) {
    Frame frame = this;
    for (List<String> wordings : things) {
      frame = frame.showing(wordings);
    }
    return frame;
  }

  /** The stem shows the whole in one of its wordings, or else each of the things. */
  Frame showingEither(List<String> whole, List<List<String>> things) {
    return showingEach(
        things.stream().map(t -> Stream.concat(whole.stream(), t.stream()).toList()).toList());
  }

  Frame naming(List<Voice> authors) {
    return new Frame(reading, about, there, sought, shown, authors, attributed, veiled);
  }

  Frame attributing(List<Voice> authors) {
    return new Frame(reading, about, there, sought, shown, authors, true, veiled);
  }

  Frame veiling(List<Voice> authors) {
    return new Frame(reading, about, there, sought, shown, named, attributed, authors);
  }
}
