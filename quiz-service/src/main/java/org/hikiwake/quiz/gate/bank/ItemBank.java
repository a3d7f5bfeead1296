package org.hikiwake.quiz.gate.bank;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hikiwake.quiz.gate.Item;

/**
 * The questions of a file. What is wrong with one does not hide the others.
 *
 * @param entries in the order of the file
 * @param mistakes what could not be read, in the order of the file
 */
public record ItemBank(BankFormat format, List<Entry> entries, List<Mistake> mistakes) {

  /** Files of more bytes are not read: 16 MiB, ten thousand questions with explanations. */
  public static final int MOST_BYTES = 16 << 20;

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /**
   * A question.
   *
   * @param line where it begins, from 1
   */
  public record Entry(int line, Item item) {}

  /**
   * Something that is no question.
   *
   * @param line where it stands, from 1
   * @param message why it cannot be read, and what to do
   */
  public record Mistake(int line, String message) {}

  public ItemBank {
    entries = List.copyOf(entries);
    mistakes = List.copyOf(mistakes);
  }

  /**
   * Reads a file, whose format is told by the ending of its name or by what it contains.
   *
   * @throws UnreadableBank where it is too large, no UTF-8, of no known format, or empty
   */
  public static ItemBank read(String fileName, byte[] content) {
    if (content.length > MOST_BYTES) {
      throw new UnreadableBank("it is larger than 16 MiB; divide it");
    }
    String text = decoded(content);
    if (text.isBlank()) {
      throw new UnreadableBank("it is empty");
    }
    BankFormat format = BankFormat.of(fileName, text);
    ReadItems items = new ReadItems();
    format.read(text, items);
    return new ItemBank(format, items.entries(), items.mistakes());
  }

  private static String decoded(byte[] content) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
      return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new UnreadableBank("it is not encoded in UTF-8; save it as UTF-8");
    }
  }
}
