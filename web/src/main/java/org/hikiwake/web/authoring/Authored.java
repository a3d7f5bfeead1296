package org.hikiwake.web.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.quiz.authoring.Reworded;
import org.hikiwake.quiz.authoring.Written;
import org.hikiwake.quiz.version.QuestionVersion;
import org.hikiwake.web.pack.OwnQuestion;
import org.hikiwake.web.pack.Writings;

/** Tells what persons wrote, and for whom. */
@ApplicationScoped
class Authored implements Writings {

  private final Edits edits;

  Authored(Edits edits) {
    this.edits = edits;
  }

  @Override
  public Written of(PackId pack) {
    Edits.Latest latest = edits.latest();
    List<Edit> all = latest.of(pack);
    Map<String, QuestionVersion> versions = latest.versions();
    return all.isEmpty()
        ? Written.NOTHING
        : new Written(
            all.stream()
                .filter(Edit::isReworded)
                .map(e -> new Reworded(versions.get(e.base()), versions.get(e.version())))
                .toList(),
            all.stream().filter(Edit::isOwn).map(e -> versions.get(e.version())).toList());
  }

  @Override
  public List<OwnQuestion> own(PackId pack) {
    return edits.latest().of(pack).stream()
        .filter(Edit::isOwn)
        .map(edit -> new OwnQuestion(edit.question(), edit.course()))
        .toList();
  }
}
