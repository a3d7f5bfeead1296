package org.hikiwake.quiz.assembly;

import java.util.List;
import java.util.LongSummaryStatistics;

/** Whether forms fulfil a demand, in whole numbers. */
final class Audit {

  private Audit() {}

  static boolean passes(List<List<Entry>> forms, Demand demand) {
    List<Paper> papers = forms.stream().map(form -> paper(form, demand)).toList();
    return papers.stream().allMatch(paper -> isWhole(paper, demand))
        && areDisjoint(forms)
        && areAlike(papers, demand);
  }

  private static Paper paper(List<Entry> form, Demand demand) {
    Paper paper = new Paper(demand);
    form.forEach(paper::add);
    return paper;
  }

  private static boolean isWhole(Paper paper, Demand demand) {
    return paper.entries().size() == demand.questions() && paper.misses() == 0;
  }

  private static boolean areDisjoint(List<List<Entry>> forms) {
    Spent spent = new Spent();
    for (List<Entry> form : forms) {
      if (form.stream().anyMatch(spent::has)) {
        return false;
      }
      spent.add(form);
    }
    return true;
  }

  private static boolean areAlike(List<Paper> papers, Demand demand) {
    LongSummaryStatistics sums = papers.stream().mapToLong(Paper::difficulty).summaryStatistics();
    return papers.stream().map(Paper::counted).distinct().count() <= 1
        && sums.getMax() - sums.getMin() <= demand.parallel();
  }
}
