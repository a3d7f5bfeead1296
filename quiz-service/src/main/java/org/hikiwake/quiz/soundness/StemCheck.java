package org.hikiwake.quiz.soundness;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hikiwake.core.author.Author;
import org.hikiwake.core.author.Names;
import org.hikiwake.core.reading.Reading;
import org.hikiwake.core.statement.Statement;
import org.hikiwake.quiz.presentation.Stem;
import org.hikiwake.quiz.soundness.Verdict.Judged;

/** Holds a stem against what its question asks. Only what is certain is a fault. */
final class StemCheck {

  private static final Pattern QUOTED = Pattern.compile("“([^”]+)”");

  private final Facts facts;
  private final Lexicon lexicon;

  StemCheck(Facts facts, Lexicon lexicon) {
    this.facts = facts;
    this.lexicon = lexicon;
  }

  List<String> faults(Stem stem, Asked asked, List<Judged> options) {
    Frame frame = asked.frame();
    String ask = stem.material() == null ? stem.ask() : stem.ask() + " " + stem.material();
    String whole = stem.scope() == null ? ask : stem.scope() + " " + ask;
    List<String> faults = new ArrayList<>();
    frame.reading().ifPresent(reading -> place(stem, frame, reading, faults));
    otherPlace(stem, frame, faults);
    shown(stem, frame, ask, faults);
    named(frame, whole, faults);
    cautions(frame, whole, faults);
    givesAway(asked, ask, options, faults);
    return faults;
  }

  private static void place(Stem stem, Frame frame, Reading reading, List<String> faults) {
    String scope = stem.scope() == null ? stem.ask() : stem.scope();
    if (!scope.contains(reading.title())) {
      faults.add("The stem does not name “" + reading.title() + "”, in which it asks.");
    }
    for (Statement statement : frame.there()) {
      if (!statement.evidence().isIn(reading.id())) {
        faults.add("“" + statement.sentence() + "” does not stand in “" + reading.title() + "”.");
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
                  .noneMatch(r -> frame.about().stream().anyMatch(s -> s.evidence().isIn(r.id())));
      if (elsewhere) {
        faults.add("What is asked does not stand in “" + quoted.group(1) + "”.");
      }
    }
  }

  private void shown(Stem stem, Frame frame, String ask, List<String> faults) {
    frame.shown().stream()
        .filter(wordings -> wordings.stream().noneMatch(w -> Wording.inSentence(ask, w)))
        .map(w -> "The stem does not show “" + w.get(0) + "”, which it asks about.")
        .forEach(faults::add);
    List<Statement> material =
        stem.material() == null ? List.of() : lexicon.sentences(stem.material());
    boolean another =
        !material.isEmpty()
            && material.stream()
                .noneMatch(m -> frame.about().stream().anyMatch(a -> readAlike(a, m)));
    if (another) {
      faults.add("The stem shows “" + stem.material() + "”, which it does not ask about.");
    }
  }

  private static boolean readAlike(Statement one, Statement other) {
    return Lexicon.alike(one.sentence(), other.sentence());
  }

  private static void named(Frame frame, String whole, List<String> faults) {
    for (Author author : frame.named()) {
      if (!isNamed(author, whole)) {
        faults.add("The stem does not name " + author.names().display() + ".");
      }
    }
  }

  private static boolean isNamed(Author author, String text) {
    Names names = author.names();
    if (Wording.in(text, names.display()) || Wording.in(text, names.brief())) {
      return true;
    }
    for (String alias : names.aliases()) {
      if (Wording.in(text, alias)) {
        return true;
      }
    }
    return false;
  }

  private void cautions(Frame frame, String whole, List<String> faults) {
    for (Statement statement : frame.about()) {
      if (!statement.evidence().mayBeAsked()) {
        faults.add("“" + statement.sentence() + "” is never to be asked: a caution forbids it.");
      }
      if (!frame.attributed() && !holderIsNamed(statement, whole)) {
        faults.add(
            "“" + statement.sentence() + "” may only be asked with its holder named in the stem.");
      }
    }
    frame.sought().stream()
        .filter(s -> s.evidence().onlyWithHolderNamed())
        .map(s -> "A caution forbids to ask who holds “" + s.sentence() + "”.")
        .forEach(faults::add);
  }

  private boolean holderIsNamed(Statement statement, String whole) {
    return !statement.evidence().onlyWithHolderNamed()
        || statement.attribution().holders().stream()
            .map(facts::author)
            .anyMatch(holder -> isNamed(holder, whole));
  }

  private static void givesAway(
      Asked asked, String ask, List<Judged> options, List<String> faults) {
    for (Judged option : options) {
      if (option.keyed()) {
        firstIn(ask, asked.answers().wordings(option.text()))
            .ifPresent(w -> faults.add("The stem gives the answer away: it says “" + w + "”."));
      }
    }
    for (Author author : asked.frame().veiled()) {
      if (names(author, asked, options, true) && !names(author, asked, options, false)) {
        faults.add("Only what is keyed names " + author.names().display() + ".");
      }
    }
  }

  private static Optional<String> firstIn(String text, List<String> wordings) {
    return wordings.stream().filter(w -> Wording.in(text, w)).findFirst();
  }

  /** Whether what is keyed, or what is not, names the author. */
  private static boolean names(Author author, Asked asked, List<Judged> options, boolean keyed) {
    for (Judged option : options) {
      if (option.keyed() == keyed && isNamed(author, asked.answers().meant(option.text()))) {
        return true;
      }
    }
    return false;
  }
}
