package org.hikiwake.web.examination;

import java.util.List;
import org.hikiwake.web.examination.Catalogue.Found;
import org.hikiwake.web.pack.PackView;
import org.hikiwake.web.site.Paging;
import org.jspecify.annotations.Nullable;

/** A page of a pack's examined questions. */
public record QuestionsView(
    Head head, FilterView filter, List<ExaminedView> questions, Paging paging) {

  static final int PER_PAGE = 20;

  private static final String PATH = "/questions";

  static QuestionsView of(
      Head head, Catalogue catalogue, Filter filter, @Nullable String page, PackView pack) {
    Found found = catalogue.find(filter);
    String address = FilterView.address(PATH, head.pack(), filter);
    Paging paging = Paging.of(address, page, found.questions().size(), PER_PAGE);
    return new QuestionsView(
        head,
        FilterView.of(PATH, catalogue, filter, found),
        paging.of(found.questions(), PER_PAGE).stream()
            .map(question -> ExaminedView.of(question, pack))
            .toList(),
        paging);
  }
}
