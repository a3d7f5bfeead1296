package org.hikiwake.quiz.gate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hikiwake.quiz.gate.bank.ItemBank;
import org.hikiwake.quiz.gate.bank.ItemBank.Entry;

/**
 * Items written by hand: for each flaw those in which it was planted, and clean ones. Every third
 * line is held out: checks are tuned on the others only.
 */
record Corpus(Map<Flaw, List<Entry>> planted, List<Entry> clean) {

  static Corpus read() {
    Map<Flaw, List<Entry>> planted = new EnumMap<>(Flaw.class);
    for (Flaw flaw : Flaw.values()) {
      planted.put(flaw, entries(flaw.code() + ".jsonl"));
    }
    return new Corpus(planted, entries("clean.jsonl"));
  }

  private static List<Entry> entries(String name) {
    try (InputStream in = Corpus.class.getResourceAsStream(name)) {
      ItemBank bank = ItemBank.read(name, in.readAllBytes());
      if (!bank.mistakes().isEmpty()) {
        throw new IllegalStateException(name + ": " + bank.mistakes());
      }
      return bank.entries();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static boolean isHeldOut(Entry entry) {
    return entry.line() % 3 == 0;
  }
}
