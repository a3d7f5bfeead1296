package org.hikiwake.quiz.gate;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The English words that checks go by. All are in lower case. */
final class Lexicon {

  /** Words that carry a sentence without saying what it is about. */
  static final WordSet FUNCTION_WORDS =
      WordSet.of(
          """
          a an the this that these those some any each either neither both all no
          of in on at by for with from to into onto over under between among against about after
          before during through within without upon toward towards per as than like via near since
          until till because although though while whereas if unless whether and or but nor so yet
          i you he she it we they me him her us them my your his its our their mine one ones who whom
          whose which what when where why how there here then
          am is are was were be been being do does did done doing has have had having can could may
          might must shall should will would not don't doesn't didn't isn't aren't wasn't weren't
          cannot can't won't
          very more most less least too also only just even still
          """);

  static final WordSet ARTICLES = WordSet.of("a an the");

  static final WordSet INTERROGATIVES = WordSet.of("who whom whose which what when where why how");

  /** What a stem is made of when it asks for nothing in particular. */
  static final WordSet EMPTY_ASKING =
      WordSet.of(
          """
          select choose pick mark identify tick find name give state answer answers following option
          options statement statements claim claims assertion assertions sentence sentences question
          questions correct true false right wrong best accurate incorrect untrue appropriate below
          above consider say said regarding item response choice alternative describe describes
          """);

  /**
   * What a case ends in: "What is the most likely diagnosis?" asks about all that stands before.
   */
  static final WordSet CASE_ASKING =
      WordSet.of(
          """
          likely diagnosis treatment step next first cause result outcome output remedy verdict
          conclusion examination test done taken given needed order value answer follow follows
          happen happens best appropriate explanation interpretation action effect probability
          expected correct advice decision finding management
          """);

  static final WordSet STRONG_ABSOLUTES =
      WordSet.of(
          """
          always never invariably absolutely completely entirely totally perfectly whatsoever
          impossible undoubtedly unquestionably
          """);

  static final WordSet ABSOLUTES =
      STRONG_ABSOLUTES.and(
          """
          all every everybody everyone everything nobody none nothing only guarantee guarantees
          guaranteed
          """);

  static final WordSet VAGUE_FREQUENCY =
      WordSet.of(
          """
          often sometimes usually rarely seldom frequently generally typically occasionally commonly
          mostly possibly
          """);

  static final WordSet VAGUE_QUANTITY =
      WordSet.of(
          """
          some several many few lots various numerous plenty lot little soon later hardly great bit
          """);

  static final WordSet VAGUE_DEGREE = WordSet.of("fairly quite rather somewhat relatively pretty");

  static final WordSet NEGATIONS =
      WordSet.of(
          """
          not no never none nobody nothing nor neither cannot without untrue fail fails failed avoid
          avoids avoided deny denies denied reject rejects rejected lack lacks lacked
          """);

  static final WordSet DETERMINERS =
      WordSet.of(
          "a an the this that these those some any each every my your his her its our their no");

  static final WordSet PREPOSITIONS =
      WordSet.of(
          """
          in on at by for with from to into onto over under between among against after before
          during through within without upon toward towards near since until of
          """);

  static final WordSet PRONOUNS = WordSet.of("he she it they we i you there this these that those");

  static final WordSet DANGLING = WordSet.of("he she it its they them him his her their this that");

  static final Set<String> ABBREVIATIONS =
      Set.of(
          "Dr", "Mr", "Mrs", "Ms", "St", "No", "vs", "Prof", "Art", "Inc", "Jr", "Sr", "v", "cf");

  /** Figures of jokes and things that have no business among serious options. */
  static final WordSet COMIC =
      WordSet.of(
          """
          unicorn unicorns dragon dragons alien aliens zombie zombies vampire vampires werewolf fairy
          fairies elf elves wizard wizards witchcraft leprechaun mermaid mermaids ninja ninjas
          superman batman spiderman hulk mickey minnie pikachu pokemon shrek godzilla gandalf yoda
          vader dumbledore hogwarts potter frodo voldemort elmo smurf smurfs simpson barbie santa
          snoopy garfield scooby
          banana bananas pizza pizzas baguette baguettes sandwich sandwiches burger burgers donut
          donuts pancake pancakes spaghetti cheeseburger ketchup cupcake lollipop popcorn
          toaster bathtub sofa couch pajamas toilet sock socks underwear trampoline skateboard
          grandmother grandma grandpa granny mommy daddy puppy kitten kittens panda pandas hamster
          poodle llama dancing giggling karaoke disco lol haha hahaha rofl lmao yolo omg duh
          magic magical spell spells abracadabra bored coffee selfie homework
          """);

  static final Map<String, Integer> NUMERALS = numerals();

  private Lexicon() {}

  private static Map<String, Integer> numerals() {
    Map<String, Integer> values = new HashMap<>();
    String[] cardinals = {
      "zero",
      "one",
      "two",
      "three",
      "four",
      "five",
      "six",
      "seven",
      "eight",
      "nine",
      "ten",
      "eleven",
      "twelve",
      "thirteen",
      "fourteen",
      "fifteen",
      "sixteen",
      "seventeen",
      "eighteen",
      "nineteen",
      "twenty"
    };
    String[] ordinals = {
      "zeroth",
      "first",
      "second",
      "third",
      "fourth",
      "fifth",
      "sixth",
      "seventh",
      "eighth",
      "ninth",
      "tenth",
      "eleventh",
      "twelfth"
    };
    for (int i = 0; i < cardinals.length; i++) {
      values.put(cardinals[i], i);
    }
    for (int i = 0; i < ordinals.length; i++) {
      values.put(ordinals[i], i);
    }
    return Map.copyOf(values);
  }
}
