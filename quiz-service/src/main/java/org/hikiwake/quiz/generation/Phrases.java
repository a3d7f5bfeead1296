package org.hikiwake.quiz.generation;

import java.util.ArrayList;
import java.util.List;
import org.hikiwake.core.author.Author;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.reading.Reading;
import org.hikiwake.core.statement.Definition;
import org.hikiwake.core.statement.Mode;
import org.hikiwake.core.statement.Position;
import org.hikiwake.core.statement.Statement;
import org.hikiwake.core.topic.TopicId;

/** The words from which stems and explanations are put together, in the pack's language English. */
final class Phrases {

  private final Ground ground;

  Phrases(Ground ground) {
    this.ground = ground;
  }

  /** The name inside a sentence: "the Kremlin". */
  String name(AuthorId author) {
    return ground.author(author).names().display();
  }

  /** Several names inside a sentence: "Russia and China". */
  String names(List<AuthorId> authors) {
    if (authors.size() == 1) {
      return name(authors.get(0));
    }
    List<String> names = authors.stream().map(this::name).toList();
    return names.isEmpty()
        ? ""
        : String.join(", ", names.subList(0, names.size() - 1))
            + " and "
            + names.get(names.size() - 1);
  }

  /** The first letter in upper case, as a sentence or an option begins. */
  static String capitalized(String text) {
    int first = text.codePointAt(0);
    if (Character.toUpperCase(first) == first) {
      return text;
    }
    return Character.toString(Character.toUpperCase(first))
        + text.substring(Character.charCount(first));
  }

  /** The title in quotation marks. */
  static String title(Reading reading) {
    return "“" + reading.title() + "”";
  }

  /** What a question about one reading applies to. */
  static String scope(Reading reading) {
    return "In " + title(reading);
  }

  boolean plural(List<AuthorId> authors) {
    return authors.size() > 1 || ground.author(authors.get(0)).names().plural();
  }

  /** "who holds this view", by the mode in which it is held. */
  static String who(Mode mode) {
    return switch (mode) {
      case HOLDS -> "who holds this view";
      case PREDICTS -> "who predicts this";
      case RECOMMENDS -> "who recommends this";
      case FEARS -> "who fears this";
      case WANTS -> "who wants this";
      case ASKS -> "who asks this";
    };
  }

  /** "Rozman predicts this", "Russian officials hold this view". */
  String holding(List<AuthorId> holders, Mode mode) {
    return names(holders) + " " + verb(mode, plural(holders)) + object(mode);
  }

  private static String object(Mode mode) {
    return mode == Mode.HOLDS ? " this view" : " this";
  }

  /** The verb of a mode: "holds", "predict". */
  static String verb(Mode mode, boolean plural) {
    String stem =
        switch (mode) {
          case HOLDS -> "hold";
          case PREDICTS -> "predict";
          case RECOMMENDS -> "recommend";
          case FEARS -> "fear";
          case WANTS -> "want";
          case ASKS -> "ask";
        };
    return plural ? stem : stem + "s";
  }

  /** "holding this view", "predicting this": what a reason is given for. */
  static String doing(Mode mode) {
    return switch (mode) {
      case HOLDS -> "holding this view";
      case PREDICTS -> "predicting this";
      case RECOMMENDS -> "recommending this";
      case FEARS -> "fearing this";
      case WANTS -> "wanting this";
      case ASKS -> "asking this";
    };
  }

  /** What something is called by the mode in which it is held: "view", "wish". */
  static String noun(Mode mode) {
    return switch (mode) {
      case HOLDS -> "view";
      case PREDICTS -> "prediction";
      case RECOMMENDS -> "recommendation";
      case FEARS -> "fear";
      case WANTS -> "wish";
      case ASKS -> "question";
    };
  }

  /**
   * What an author says, named by its mode: "this wish, shared with Japan: …"; "this: …" of a fact.
   */
  String quoted(AuthorId author, Statement own) {
    List<AuthorId> others =
        own.attribution().holders().stream().filter(holder -> !holder.equals(author)).toList();
    String shared = others.isEmpty() ? "" : ", shared with " + names(others);
    String noun = own.fold(position -> " " + noun(position.stance().mode()), fact -> "");
    return "this" + noun + shared + ": " + own.sentence();
  }

  /** The question that a position bears on, in quotation marks. */
  String question(Position position) {
    return quotedQuestion(position.stance().topic());
  }

  private String quotedQuestion(TopicId topic) {
    return "“" + ground.pack().topic(topic).orElseThrow().question() + "”";
  }

  /** What a position is about, in quotation marks. */
  String topic(Position position) {
    return "“" + ground.pack().topic(position.stance().topic()).orElseThrow().label() + "”";
  }

  /** "does Rozman", "do Russian officials": how a question about what somebody does begins. */
  String does(AuthorId author) {
    return (plural(List.of(author)) ? "do " : "does ") + name(author);
  }

  /** What the statements' holders say; who says several in one way is named once. */
  String sayings(List<? extends Statement> statements) {
    List<String> told = new ArrayList<>();
    String last = "";
    for (Statement statement : statements) {
      String says = says(statement);
      told.add(says.equals(last) ? statement.sentence() : saying(statement));
      last = says;
    }
    return String.join(" ", told);
  }

  /** What a statement's holders say, as a sentence of its own: "Rozman holds: …". */
  String saying(Statement statement) {
    return capitalized(says(statement)) + ": " + statement.sentence();
  }

  /** "Rozman holds", "Japan and South Korea want": who says it, and in which mode. */
  String says(Statement statement) {
    List<AuthorId> holders = statement.attribution().holders();
    return names(holders)
        + " "
        + statement.<String>fold(
            position -> verb(position.stance().mode(), plural(holders)),
            fact -> plural(holders) ? "state" : "states");
  }

  /**
   * "as Wishnick reports", or nothing where the holder speaks for himself. Who has no name and
   * writes the whole text is no more than the text.
   */
  String asReported(Statement statement) {
    List<AuthorId> reporters = statement.attribution().reporters();
    if (reporters.isEmpty()) {
      return "";
    }
    return isOfTheText(statement)
        ? ", according to the text"
        : ", as " + names(reporters) + (plural(reporters) ? " report" : " reports");
  }

  /** " in “…”, as Wishnick reports"; ", as “…” reports" where nobody is named as its writer. */
  String asReportedIn(Reading reading, Statement statement) {
    return (isOfTheText(statement) ? ", " : " ") + place(reading, statement);
  }

  /** The same between brackets: "in “…”, as Wishnick reports". */
  String place(Reading reading, Statement statement) {
    return isOfTheText(statement)
        ? "as " + title(reading) + " reports"
        : "in " + title(reading) + asReported(statement);
  }

  private boolean isOfTheText(Statement reported) {
    List<AuthorId> reporters = reported.attribution().reporters();
    return !reporters.isEmpty() && areTheText(reporters, reported);
  }

  /** "what Rozman holds"; "what the text itself says" where nobody is named as its writer. */
  String whatTheyHold(Position claim) {
    return areTheText(claim.attribution().holders(), claim)
        ? "what the text itself says"
        : "what " + says(claim);
  }

  private boolean areTheText(List<AuthorId> authors, Statement statement) {
    AuthorId author = authors.get(0);
    return authors.size() == 1
        && isNameless(ground.author(author))
        && ground
            .readingOf(statement)
            .filter(reading -> ground.voices().writesAlone(author, reading))
            .isPresent();
  }

  /** What a voice is called is the pack's own label, which no reading gives. */
  static boolean isNameless(Author author) {
    return author.fold(
        new Author.Cases<>(
            person -> false, state -> false, institution -> false, group -> false, voice -> true));
  }

  /** "According to Radchenko, ", where a caution asks for the name; nothing where it does not. */
  String accordingTo(Statement statement) {
    return statement.evidence().onlyWithHolderNamed()
        ? "According to " + names(statement.attribution().holders()) + ", "
        : "";
  }

  /** "as Radchenko uses it, ": another may use the term otherwise. */
  String asUsed(Definition definition) {
    List<AuthorId> definers = definition.attribution().holders();
    return "as " + names(definers) + (plural(definers) ? " use it, " : " uses it, ");
  }

  /** The ways to ask for the term of a meaning; always with the definers named. */
  List<String> asksForTerm(Definition definition) {
    List<AuthorId> definers = definition.attribution().holders();
    String does = plural(definers) ? "do " : "does ";
    return List.of(
        asUsed(definition) + "which term means this?",
        "which term " + does + names(definers) + " use for this?");
  }

  /** " of Radchenko", where a caution asks for the name; nothing where it does not. */
  String ofNamed(Statement statement) {
    return statement.evidence().onlyWithHolderNamed()
        ? " of " + names(statement.attribution().holders())
        : "";
  }

  /** Whether it says something; what somebody asks is nothing that he holds. */
  static boolean isView(Position position) {
    return position.stance().mode() != Mode.ASKS;
  }

  /** Whether the position may be asked with its holder as the answer. */
  static boolean holderMayBeAsked(Position position) {
    return position.evidence().mayBeAsked() && !position.evidence().onlyWithHolderNamed();
  }
}
