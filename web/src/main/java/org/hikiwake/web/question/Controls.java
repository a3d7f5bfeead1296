package org.hikiwake.web.question;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.hikiwake.quiz.presentation.PresentedCloze;
import org.hikiwake.quiz.presentation.PresentedEssay;
import org.hikiwake.quiz.presentation.PresentedMatching;
import org.hikiwake.quiz.presentation.PresentedMultipleChoice;
import org.hikiwake.quiz.presentation.PresentedNumeric;
import org.hikiwake.quiz.presentation.PresentedOrdering;
import org.hikiwake.quiz.presentation.PresentedShortAnswer;
import org.hikiwake.quiz.presentation.PresentedSingleChoice;
import org.hikiwake.quiz.presentation.PresentedTrueFalse;
import org.hikiwake.quiz.presentation.PresentedVariant;
import org.hikiwake.web.pack.PackView;
import org.hikiwake.web.site.ForeignTerms;

/** The part of a form in which one answers, one template for each kind of question. */
final class Controls {

  @CheckedTemplate(basePath = "controls")
  static class Templates {
    static native TemplateInstance singleChoice(
        PresentedSingleChoice question, ResponseForm form, ForeignTerms terms);

    static native TemplateInstance multipleChoice(
        PresentedMultipleChoice question, ResponseForm form, ForeignTerms terms);

    static native TemplateInstance trueFalse(
        PresentedTrueFalse question, ResponseForm form, ForeignTerms terms);

    static native TemplateInstance matching(
        PresentedMatching question, ResponseForm form, ForeignTerms terms);

    static native TemplateInstance ordering(
        PresentedOrdering question, ResponseForm form, ForeignTerms terms);

    static native TemplateInstance cloze(
        PresentedCloze question, ResponseForm form, ForeignTerms terms);

    static native TemplateInstance numeric(
        PresentedNumeric question, ResponseForm form, ForeignTerms terms);

    static native TemplateInstance shortAnswer(
        PresentedShortAnswer question, ResponseForm form, ForeignTerms terms);

    static native TemplateInstance hotText(
        List<PassageView> passages, ResponseForm form, ForeignTerms terms);

    static native TemplateInstance essay(
        PresentedEssay question, ResponseForm form, ForeignTerms terms);
  }

  private Controls() {}

  /** The controls for a question, filled with what the form had in it. */
  static RawString render(PresentedVariant presented, ResponseForm form, PackView pack) {
    ForeignTerms terms = pack.terms();
    TemplateInstance controls =
        presented.fold(
            new PresentedVariant.Cases<>(
                q -> Templates.singleChoice(q, form, terms),
                q -> Templates.multipleChoice(q, form, terms),
                q -> Templates.trueFalse(q, form, terms),
                q -> Templates.matching(q, form, terms),
                q -> Templates.ordering(q, form, terms),
                q -> Templates.cloze(q, form, terms),
                q -> Templates.numeric(q, form, terms),
                q -> Templates.shortAnswer(q, form, terms),
                q -> Templates.hotText(PassageView.of(q, pack), form, terms),
                q -> Templates.essay(q, form, terms)));
    return new RawString(controls.render());
  }
}
