package org.hikiwake.quiz.surface;

import java.util.List;

/**
 * How many meaning words texts have in common. Each word has a bit, so that those of two texts are
 * compared 64 at a time, however often that is asked.
 */
final class CommonWords {

  /** The words by their hash, each at the first free place; zero is free. */
  private final int[] table;

  /** For each text the places of its words. */
  private final long[][] places;

  CommonWords(List<Face> texts) {
    int words = 0;
    for (Face text : texts) {
      words += text.meaning();
    }
    table = new int[Integer.highestOneBit(words | Long.SIZE) * 2];
    places = new long[texts.size()][];
    for (int text = 0; text < places.length; text++) {
      places[text] = places(texts.get(text));
    }
  }

  private long[] places(Face text) {
    long[] bits = new long[table.length / Long.SIZE];
    for (int word : text.content()) {
      int place = place(word);
      bits[place / Long.SIZE] |= 1L << place;
    }
    return bits;
  }

  private int place(int word) {
    int place = (word ^ word >>> 15) & table.length - 1;
    while (table[place] != 0 && table[place] != word) {
      place = place + 1 & table.length - 1;
    }
    table[place] = word;
    return place;
  }

  /** How many words both have. */
  int shared(int one, int other) {
    long[] some = places[one];
    long[] others = places[other];
    int shared = 0;
    for (int part = 0; part < some.length; part++) {
      shared += Long.bitCount(some[part] & others[part]);
    }
    return shared;
  }
}
