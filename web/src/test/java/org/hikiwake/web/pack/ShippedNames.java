package org.hikiwake.web.pack;

import java.util.Map;
import java.util.TreeMap;
import org.hikiwake.content.pack.PackLoader;
import org.hikiwake.content.pack.ShippedPacks;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.core.term.TermId;
import org.hikiwake.quiz.generation.KnownNames;
import org.hikiwake.quiz.question.AcceptedAnswers;

/** What is accepted for every author and every term of the shipped pack, by id. */
record ShippedNames(ContentPack pack, KnownNames known) {

  static ShippedNames load() {
    ContentPack pack =
        new PackLoader()
            .load(ShippedPacks.files(new PackId("russia-in-asia")).orElseThrow())
            .fold(
                loaded -> loaded.pack(),
                rejected -> {
                  throw new IllegalStateException(rejected.problems().toString());
                });
    return new ShippedNames(pack, KnownNames.of(pack));
  }

  AcceptedAnswers author(String id) {
    return known.answersFor(new AuthorId(id));
  }

  AcceptedAnswers term(String id) {
    return known.answersFor(new TermId(id));
  }

  Map<String, AcceptedAnswers> authors() {
    Map<String, AcceptedAnswers> all = new TreeMap<>();
    pack.parts().authors().forEach(a -> all.put(a.id().value(), known.answersFor(a.id())));
    return all;
  }

  Map<String, AcceptedAnswers> terms() {
    Map<String, AcceptedAnswers> all = new TreeMap<>();
    pack.parts().terms().forEach(t -> all.put(t.id().value(), known.answersFor(t.id())));
    return all;
  }
}
