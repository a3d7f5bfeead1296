package org.hikiwake.quiz.gate.bank;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.hikiwake.quiz.gate.Item;
import org.hikiwake.quiz.gate.Item.Choice;
import org.hikiwake.quiz.gate.Item.Form;
import org.hikiwake.quiz.gate.bank.ItemBank.Entry;
import org.hikiwake.quiz.gate.bank.ItemBank.Mistake;
import org.hikiwake.quiz.presentation.Stem;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ItemBankTest {

  private static ItemBank read(String name, String text) {
    return ItemBank.read(name, text.getBytes(UTF_8));
  }

  /** The only item of a bank in which all could be read. */
  private static Item only(String name, String text) {
    ItemBank bank = read(name, text);
    assertThat(bank.mistakes()).isEmpty();
    assertThat(bank.entries()).hasSize(1);
    return bank.entries().get(0).item();
  }

  private static Choice right(String text) {
    return new Choice(text, true);
  }

  private static Choice wrong(String text) {
    return new Choice(text, false);
  }

  @Nested
  class AnyFile {

    @Test
    void formatIsToldByEndingOrContent() {
      assertThat(read("a.gift", "Q? {T}").format()).isEqualTo(BankFormat.GIFT);
      assertThat(read("a.txt", "Q? {T}").format()).isEqualTo(BankFormat.GIFT);
      assertThat(read("a.txt", "Q?\nA. x\nB. y\nANSWER: A\n").format()).isEqualTo(BankFormat.AIKEN);
      assertThat(read("a.txt", "{\"stem\": \"Q?\"}").format()).isEqualTo(BankFormat.JSON_LINES);
    }

    @Test
    void unknownFormatIsRefused() {
      assertThatThrownBy(() -> read("a.txt", "Dear diary"))
          .isInstanceOf(UnreadableBank.class)
          .hasMessageContaining("neither JSON Lines, Aiken nor GIFT");
    }

    @Test
    void otherEncodingIsRefused() {
      assertThatThrownBy(() -> ItemBank.read("a.gift", "Ä? {T}".getBytes(UTF_16)))
          .isInstanceOf(UnreadableBank.class)
          .hasMessageContaining("save it as UTF-8");
    }

    @Test
    void byteOrderMarkIsPassedOver() {
      assertThat(only("a.gift", "\uFEFFSnow is white. {T}").stem().ask())
          .isEqualTo("Snow is white.");
    }

    @Test
    void emptyAndTooLargeFilesAreRefused() {
      assertThatThrownBy(() -> read("a.gift", " \n")).hasMessageContaining("empty");
      assertThatThrownBy(() -> ItemBank.read("a.gift", new byte[ItemBank.MOST_BYTES + 1]))
          .hasMessageContaining("16 MiB");
    }
  }

  @Nested
  class OfJsonLines {

    @Test
    void printedQuestionKeepsItsStemApart() {
      Item item =
          only(
              "a.jsonl",
              """
              {"id":"q","kind":"single-choice","stem":{"ask":"Whose?","material":"M","scope":"S"},\
              "options":[{"text":"x","keyed":true,"explanation":"e"},{"text":"y","keyed":false}]}
              """);
      assertThat(item)
          .isEqualTo(
              new Item(
                  new Stem("S", "Whose?", "M"),
                  List.of(right("x"), wrong("y")),
                  Form.CHOICE_OF_ONE));
    }

    @Test
    void formIsToldByKindOrStem() {
      String options = "\"options\":[{\"text\":\"x\",\"keyed\":true},{\"text\":\"y\"}]}";
      assertThat(only("a.jsonl", "{\"stem\":\"Q?\"," + options).form())
          .isEqualTo(Form.CHOICE_OF_ONE);
      assertThat(only("a.jsonl", "{\"stem\":\"Select all that apply.\"," + options).form())
          .isEqualTo(Form.CHOICE_OF_SEVERAL);
      assertThat(only("a.jsonl", "{\"kind\":\"ordering\",\"stem\":\"Q?\"," + options))
          .isEqualTo(Item.of("Q?", List.of(), Form.OTHER));
      assertThat(
              only(
                      "a.jsonl",
                      "{\"stem\":\"Q?\",\"options\":[{\"text\":\"True\"},{\"text\":\"False\"}]}")
                  .form())
          .isEqualTo(Form.TRUE_FALSE);
    }

    @Test
    void mistakeHasItsLineAndHidesNoOtherQuestion() {
      ItemBank bank =
          read(
              "a.jsonl",
              """
              {"stem": "Q?"}

              {"stem": "Q?"
              {"stem": "", "options": []}
              {"stem": "Q?", "options": [{"text": " "}]}
              {"stem": "Q?", "options": [{"text": "x"}, {"text": "y"}]}
              ["Q?"]
              {"stem": "R?"}
              """);
      assertThat(bank.entries()).extracting(Entry::line).containsExactly(1, 8);
      assertThat(bank.mistakes()).extracting(Mistake::line).containsExactly(3, 4, 5, 6, 7);
      assertThat(bank.mistakes())
          .extracting(Mistake::message)
          .satisfiesExactly(
              m -> assertThat(m).contains("no JSON"),
              m -> assertThat(m).contains("no stem"),
              m -> assertThat(m).contains("no text"),
              m -> assertThat(m).contains("marked as right"),
              m -> assertThat(m).contains("no object"));
    }
  }

  @Nested
  class OfAiken {

    @Test
    void questionHasItsOptionsAndKey() {
      ItemBank bank =
          read(
              "a.aiken",
              """
              What is the capital of Kenya?
              A. Kampala
              B. Nairobi
              ANSWER: B

              Which is a metal?
              A) Iron
              B) Sulfur
              ANSWER: A
              """);
      assertThat(bank.mistakes()).isEmpty();
      assertThat(bank.entries())
          .containsExactly(
              new Entry(
                  1,
                  Item.of(
                      "What is the capital of Kenya?",
                      List.of(wrong("Kampala"), right("Nairobi")),
                      Form.CHOICE_OF_ONE)),
              new Entry(
                  6,
                  Item.of(
                      "Which is a metal?",
                      List.of(right("Iron"), wrong("Sulfur")),
                      Form.CHOICE_OF_ONE)));
    }

    @Test
    void missingAnswerAndMissingOptionAreReportedWhereTheyStand() {
      ItemBank bank =
          read("a.aiken", "Q?\nA. x\nB. y\n\nR?\nA. x\nB. y\nANSWER: D\n\nS?\nA. x\nB. y\n");
      assertThat(bank.entries()).isEmpty();
      assertThat(bank.mistakes()).extracting(Mistake::line).containsExactly(1, 8, 10);
      assertThat(bank.mistakes().get(1).message()).contains("no option D");
    }
  }

  @Nested
  class OfGift {

    @Test
    void choiceOfOneIsReadWithoutTitleFeedbackAndComments() {
      Item item =
          only(
              "a.gift",
              """
              $CATEGORY: tests
              // a comment
              ::Q1:: [html]<p>Who wrote &ldquo;Emma&rdquo;?</p> {
                =Jane Austen #Right!
                ~Fanny Burney # no \\= sign
                ~%-50%Walter Scott
                #### In 1815.
              }
              """);
      assertThat(item)
          .isEqualTo(
              Item.of(
                  "Who wrote “Emma”?",
                  List.of(right("Jane Austen"), wrong("Fanny Burney"), wrong("Walter Scott")),
                  Form.CHOICE_OF_ONE));
    }

    @Test
    void escapedSignsAreText() {
      Item item = only("a.gift", "Solve x \\= 3 \\{now\\} {=x\\=3 ~x\\~3}");
      assertThat(item.stem().ask()).isEqualTo("Solve x = 3 {now}");
      assertThat(item.options()).containsExactly(right("x=3"), wrong("x~3"));
    }

    @Test
    void sharesMakeAChoiceOfSeveral() {
      Item item = only("a.gift", "Which? {~%50%x ~%50%y ~%-100%z}");
      assertThat(item.form()).isEqualTo(Form.CHOICE_OF_SEVERAL);
      assertThat(item.options()).containsExactly(right("x"), right("y"), wrong("z"));
    }

    @Test
    void everyOtherKindIsRecognized() {
      ItemBank bank =
          read(
              "a.gift",
              """
              Snow is white. {TRUE #yes#no}

              Who? {=Grant =Ulysses Grant}

              When? {#1822:5}

              Match. {=Canada -> Ottawa =Italy -> Rome}

              Write. {}

              A description.
              """);
      assertThat(bank.mistakes()).isEmpty();
      assertThat(bank.entries())
          .extracting(entry -> entry.item().form())
          .containsExactly(Form.TRUE_FALSE, Form.OTHER, Form.OTHER, Form.OTHER, Form.OTHER);
      assertThat(bank.entries().get(3).item().options())
          .containsExactly(right("Ottawa"), right("Rome"));
    }

    @Test
    void answersInsideASentenceAreABlank() {
      assertThat(only("a.gift", "The {=sun ~moon} is a star.").stem().ask())
          .isEqualTo("The _____ is a star.");
    }

    @Test
    void openBracesAreReportedWithTheLineOfTheQuestion() {
      ItemBank bank = read("a.gift", "Q? {=x ~y}\n\nR? {=x ~y\n\nS? =x ~y}\n");
      assertThat(bank.entries()).extracting(Entry::line).containsExactly(1);
      assertThat(bank.mistakes()).extracting(Mistake::line).containsExactly(3, 5);
    }
  }
}
