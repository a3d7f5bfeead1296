package org.hikiwake.quiz.gate;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Window dressing: something is told that the question does not need.
 *
 * <p>What stands before the question is needed if the question refers back to it (by a pronoun, or
 * by "the" and a word of it), if it is a case (it begins with "a", "an", a number or "if"), if it
 * gives numbers for a numeric answer, or if the question alone asks for nothing in particular
 * ("What is the most likely diagnosis?").
 */
final class GratuitousCheck implements Check {

  private static final PhraseBook ASIDES =
      PhraseBook.of(
          "as you know",
          "as you remember",
          "as you surely remember",
          "as you may",
          "as we all know",
          "as everybody knows",
          "as everyone knows",
          "of course",
          "by the way",
          "fun fact",
          "did you know",
          "interestingly",
          "well known that",
          "it is known that",
          "amazing",
          "fascinating",
          "wonderful",
          "incidentally",
          "needless to say");

  /** An inserted clause of at least nine words between commas. */
  private static final Pattern INSERTION =
      Pattern.compile(", (?:which|who|whose|where|a|an|the) (?:[^\\s,?]+ ){8,}[^\\s,?]+,");

  private static final Note<Optional<String>> ASIDE = Note.of(GratuitousCheck::aside);

  /** What stands before the question, where at most an answer in numbers needs it. */
  private static final Note<Optional<Words>> PREAMBLE = Note.of(GratuitousCheck::preamble);

  private static final WordSet REFERRING_BACK =
      WordSet.of(
          """
          it its he his him she her they them their this these those such here there both same
          """);

  private static final WordSet CASE_OPENING =
      WordSet.of("a an if suppose given assume consider let two three four in");

  @Override
  public Flaw flaw() {
    return Flaw.GRATUITOUS_INFORMATION;
  }

  @Override
  public Optional<String> fault(Analysis item) {
    Optional<String> aside = item.ask().note(ASIDE);
    return aside.isPresent()
        ? aside
        : item.ask()
            .note(PREAMBLE)
            .filter(before -> !(before.any(Word::isNumeral) && item.quantities().isPresent()))
            .map(
                before ->
                    Analysis.quoted(before.text())
                        + " is not needed to answer the question; leave it out.");
  }

  private static Optional<String> aside(Words ask) {
    Optional<String> aside = ASIDES.in(ask);
    if (aside.isPresent()) {
      return aside.map(
          words ->
              "The stem says " + Analysis.quoted(words) + " beside its question; leave it out.");
    }
    return ask.text().indexOf(',') > 0 && INSERTION.matcher(ask.text()).find()
        ? Optional.of("The stem tells something between commas beside its question; leave it out.")
        : Optional.empty();
  }

  private static Optional<Words> preamble(Words ask) {
    List<Words> sentences = ask.sentences();
    int question = question(sentences);
    if (question < 1) {
      return Optional.empty();
    }
    Words before = new Words(joined(sentences.subList(0, question)));
    return isNeeded(before, sentences.get(question)) ? Optional.empty() : Optional.of(before);
  }

  /** The sentence that asks; a completion's is its last. */
  private static int question(List<Words> sentences) {
    for (int i = 0; i < sentences.size(); i++) {
      if (sentences.get(i).text().endsWith("?")) {
        return i;
      }
    }
    return sentences.size() - 1;
  }

  private static String joined(List<Words> sentences) {
    return String.join(" ", sentences.stream().map(Words::text).toList());
  }

  private static boolean isNeeded(Words before, Words question) {
    return CASE_OPENING.contains(before.at(0))
        || refersBack(question, before)
        || question.every(word -> !word.isContent() || Lexicon.CASE_ASKING.contains(word));
  }

  private static boolean refersBack(Words question, Words before) {
    for (int place = 0; place < question.size(); place++) {
      String word = question.at(place);
      if (REFERRING_BACK.contains(word)) {
        return true;
      }
      int next = place + 1;
      if (word.equals("the")
          && next < question.size()
          && before.contentStems().contains(question.word(next).stem())) {
        return true;
      }
    }
    return false;
  }
}
