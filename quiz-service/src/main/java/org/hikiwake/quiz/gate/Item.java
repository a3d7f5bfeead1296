package org.hikiwake.quiz.gate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.hikiwake.quiz.presentation.Stem;
import org.hikiwake.quiz.question.Matching;
import org.hikiwake.quiz.question.Option;
import org.hikiwake.quiz.question.Question;
import org.hikiwake.quiz.response.PartId;

/**
 * What the gate looks at: a question as the student reads it, with what is keyed, whoever wrote it.
 *
 * @param stem of a question from elsewhere, all is in its ask; material is a claim or text that is
 *     asked about, and no wording of the item's writer
 * @param options in the order in which they are shown; empty where nothing is chosen
 */
public record Item(Stem stem, List<Choice> options, Form form) {

  private static final Question.Cases<Item> OF_OUR_OWN =
      new Question.Cases<>(
          q -> choice(q.stem(), q.options(), List.of(q.key()), Form.CHOICE_OF_ONE),
          q -> choice(q.stem(), q.options(), q.keys(), Form.CHOICE_OF_SEVERAL),
          q -> bare(q.stem(), Form.TRUE_FALSE),
          q -> new Item(q.stem(), targets(q), Form.OTHER),
          q -> bare(q.stem(), Form.OTHER),
          q -> bare(q.stem(), Form.OTHER),
          q -> bare(q.stem(), Form.OTHER),
          q -> bare(q.stem(), Form.OTHER),
          q -> bare(q.stem(), Form.OTHER),
          q -> bare(q.stem(), Form.OTHER));

  /** How one answers. */
  public enum Form {
    CHOICE_OF_ONE,
    CHOICE_OF_SEVERAL,
    TRUE_FALSE,
    OTHER
  }

  /** Something that can be chosen. */
  public record Choice(String text, boolean keyed) {}

  public Item {
    options = List.copyOf(options);
  }

  /** A question from elsewhere, whose stem is one text. */
  public static Item of(String stem, List<Choice> options, Form form) {
    return new Item(Stem.of(stem), options, form);
  }

  /**
   * A question of our own; as a student gets it, if it was drawn. The targets of a matching are
   * options without being a choice of one or several; where nothing is chosen, only the stem is
   * looked at.
   */
  public static Item of(Question question) {
    return question.fold(OF_OUR_OWN);
  }

  private static Item choice(Stem stem, List<Option> all, Collection<PartId> keys, Form form) {
    List<Choice> choices = new ArrayList<>(all.size());
    for (Option option : all) {
      choices.add(new Choice(option.text(), keys.contains(option.id())));
    }
    return new Item(stem, choices, form);
  }

  private static List<Choice> targets(Matching matching) {
    var used = matching.pairs().stream().map(Matching.Pair::target).collect(Collectors.toSet());
    return matching.targets().stream().map(t -> new Choice(t, used.contains(t))).toList();
  }

  private static Item bare(Stem stem, Form form) {
    return new Item(stem, List.of(), form);
  }
}
