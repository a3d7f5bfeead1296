package org.hikiwake.quiz.soundness;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hikiwake.core.reading.Reading;
import org.hikiwake.quiz.presentation.Stem;
import org.hikiwake.quiz.soundness.Verdict.Judged;

/** Holds a stem against what its question asks. Only what is certain is a fault. */
final class StemCheck {

  private static final Pattern QUOTED = Pattern.compile("“([^”]+)”");

  private final Lexicon lexicon;

  StemCheck(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  List<String> faults(Stem stem, Asked asked, List<Judged> options) {
    Frame frame = asked.frame();
    String ask = stem.material() == null ? stem.ask() : stem.ask() + " " + stem.material();
    List<String> faults = new ArrayList<>();
    frame.reading().ifPresent(reading -> place(stem, frame, reading, faults));
    otherPlace(stem, frame, faults);
    shown(stem, frame, ask, faults);
    named(frame, stem, ask, faults);
    cautions(frame, stem, ask, faults);
    givesAway(asked, ask, options, faults);
    return faults;
  }

  private static void place(Stem stem, Frame frame, Reading reading, List<String> faults) {
    String scope = stem.scope() == null ? stem.ask() : stem.scope();
    if (!scope.contains(reading.title())) {
      faults.add("The stem does not name “" + reading.title() + "”, in which it asks.");
    }
    for (Said said : frame.there()) {
      if (!said.isIn(reading.id())) {
        faults.add("“" + said.sentence() + "” does not stand in “" + reading.title() + "”.");
      }
    }
  }

  /** A scope that names a reading must name one in which it stands. */
  private void otherPlace(Stem stem, Frame frame, List<String> faults) {
    if (stem.scope() == null || frame.reading().isPresent() || frame.about().isEmpty()) {
      return;
    }
    Matcher quoted = QUOTED.matcher(stem.scope());
    while (quoted.find()) {
      List<Reading> titled = lexicon.readings(quoted.group(1));
      boolean elsewhere =
          !titled.isEmpty()
              && titled.stream()
                  .noneMatch(r -> frame.about().stream().anyMatch(s -> s.isIn(r.id())));
      if (elsewhere) {
        faults.add("What is asked does not stand in “" + quoted.group(1) + "”.");
      }
    }
  }

  private void shown(Stem stem, Frame frame, String ask, List<String> faults) {
    for (List<String> wordings : frame.shown()) {
      if (!isShown(wordings, ask)) {
        faults.add("The stem does not show “" + wordings.get(0) + "”, which it asks about.");
      }
    }
    List<Said> material = stem.material() == null ? List.of() : lexicon.sentences(stem.material());
    if (!material.isEmpty() && !frame.isAboutAny(material)) {
      faults.add("The stem shows “" + stem.material() + "”, which it does not ask about.");
    }
  }

  private static boolean isShown(List<String> wordings, String ask) {
    for (String words : wordings) {
      if (Wording.inSentence(ask, words)) {
        return true;
      }
    }
    return false;
  }

  private static void named(Frame frame, Stem stem, String ask, List<String> faults) {
    for (Voice author : frame.named()) {
      if (!isNamed(author, stem, ask)) {
        faults.add("The stem does not name " + author.name() + ".");
      }
    }
  }

  /** Mostly in what it asks; the whole is put together only for those who are not. */
  private static boolean isNamed(Voice author, Stem stem, String ask) {
    return author.isNamedIn(ask)
        || stem.scope() != null && author.isNamedIn(stem.scope() + " " + ask);
  }

  private static void cautions(Frame frame, Stem stem, String ask, List<String> faults) {
    for (Said said : frame.about()) {
      if (!said.mayBeAsked()) {
        faults.add("“" + said.sentence() + "” is never to be asked: a caution forbids it.");
      }
      if (!frame.attributed() && !holderIsNamed(said, stem, ask)) {
        faults.add(
            "“" + said.sentence() + "” may only be asked with its holder named in the stem.");
      }
    }
    for (Said said : frame.sought()) {
      if (said.onlyWithHolderNamed()) {
        faults.add("A caution forbids to ask who holds “" + said.sentence() + "”.");
      }
    }
  }

  private static boolean holderIsNamed(Said said, Stem stem, String ask) {
    return !said.onlyWithHolderNamed()
        || said.holders().stream().anyMatch(holder -> isNamed(holder, stem, ask));
  }

  private static void givesAway(
      Asked asked, String ask, List<Judged> options, List<String> faults) {
    for (Judged option : options) {
      if (option.keyed()) {
        firstIn(ask, asked.answers().wordings(option.text()))
            .ifPresent(w -> faults.add("The stem gives the answer away: it says “" + w + "”."));
      }
    }
    for (Voice author : asked.frame().veiled()) {
      if (names(author, asked, options, true) && !names(author, asked, options, false)) {
        faults.add("Only what is keyed names " + author.name() + ".");
      }
    }
  }

  private static Optional<String> firstIn(String text, List<String> wordings) {
    for (String words : wordings) {
      if (Wording.in(text, words)) {
        return Optional.of(words);
      }
    }
    return Optional.empty();
  }

  /** Whether what is keyed, or what is not, names the author. */
  private static boolean names(Voice author, Asked asked, List<Judged> options, boolean keyed) {
    for (Judged option : options) {
      if (option.keyed() == keyed && author.isNamedIn(asked.answers().meant(option.text()))) {
        return true;
      }
    }
    return false;
  }
}
