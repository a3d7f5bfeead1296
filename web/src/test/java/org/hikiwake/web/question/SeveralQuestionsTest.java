package org.hikiwake.web.question;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.Engine;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.text.StringEscapeUtils;
import org.hikiwake.core.pack.AnyPack;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.quiz.behaviour.Answering;
import org.hikiwake.quiz.behaviour.Behaviour;
import org.hikiwake.quiz.behaviour.Certainty;
import org.hikiwake.quiz.behaviour.Progress;
import org.hikiwake.quiz.question.AnyQuestion;
import org.hikiwake.quiz.question.Kind;
import org.hikiwake.quiz.question.Question;
import org.hikiwake.quiz.response.EssayResponse;
import org.hikiwake.quiz.response.Response;
import org.hikiwake.quiz.selftest.Marking;
import org.hikiwake.quiz.selftest.Texts;
import org.hikiwake.web.ServerTest;
import org.hikiwake.web.pack.PackView;
import org.hikiwake.web.site.ForeignTerms;
import org.hikiwake.web.site.Openings;
import org.junit.jupiter.api.Test;

/** Two questions of every kind on one page, as they are rendered and as a browser sends them. */
@ServerTest
class SeveralQuestionsTest {

  private static final PackView PACK = pack(AnyPack.anyPack().pack());

  private static PackView pack(ContentPack pack) {
    return new PackView(pack, new ForeignTerms(pack), Texts.NONE, Openings.NONE);
  }

  @Inject Engine engine;

  private record Asked(String prefix, Question question, Response response, Certainty certainty) {

    Progress progress(Marking marking) {
      Behaviour behaviour = marking.behaviour();
      return Progress.begin(behaviour)
          .respond(question, response, certainty, Instant.EPOCH)
          .fold(
              new Answering.Cases<>(
                  Answering.Taken::next,
                  repeated -> Progress.begin(behaviour),
                  notMarked -> Progress.begin(behaviour),
                  refused -> Progress.begin(behaviour)));
    }

    AnswerView answer(ResponseForm form) {
      Progress open = Progress.begin(Marking.WITH_CERTAINTY.behaviour());
      return AnswerView.of(open, question, form, PACK);
    }
  }

  /** The second of each kind is answered otherwise, and less certainly. */
  private static List<Asked> asked() {
    List<Asked> asked = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      Question first = AnyQuestion.any(kind);
      Response right = first.keyedResponse().orElse(new EssayResponse("One & <b>\n\"two\"."));
      Response other =
          AnyQuestion.withOtherKey(kind).keyedResponse().orElse(new EssayResponse("Another."));
      assertThat(other).isNotEqualTo(right);
      asked.add(new Asked(prefix(asked), first, right, Certainty.HIGH));
      asked.add(new Asked(prefix(asked), first, other, Certainty.LOW));
    }
    return asked;
  }

  private static String prefix(List<Asked> before) {
    return "q" + (before.size() + 1) + ".";
  }

  private String page(String one, List<?> all) {
    return engine.parse("{#for one in all}" + one + "{/for}").data("all", all).render();
  }

  private String filled(List<Asked> asked) {
    return page(
        "{#answer one /}",
        asked.stream()
            .map(a -> a.answer(ResponseForm.holding(a.response(), a.certainty(), a.prefix())))
            .toList());
  }

  @Test
  void eachIsReadBackAsItself() {
    List<Asked> asked = asked();
    MultivaluedMap<String, String> sent = sent(filled(asked));
    assertThat(asked)
        .hasSize(2 * Kind.values().length)
        .allSatisfy(
            a -> {
              ResponseForm form = ResponseForm.given(sent, a.prefix());
              assertThat(form.read(a.question().present())).isEqualTo(a.response());
              if (a.question().kind() != Kind.ESSAY) {
                assertThat(form.certainty()).contains(a.certainty());
              }
            });
  }

  @Test
  void nothingIsSentOfThoseThatAreLeftOpen() {
    List<Asked> asked = asked();
    String empty =
        page(
            "{#answer one /}",
            asked.stream().map(a -> a.answer(ResponseForm.empty(a.prefix()))).toList());
    assertThat(asked)
        .allMatch(a -> ResponseForm.given(sent(empty), a.prefix()).isBlank())
        .noneMatch(a -> ResponseForm.given(sent(filled(asked)), a.prefix()).isBlank());
  }

  @Test
  void eachFieldHasItsOwnLabelAndEachGroupItsQuestion() {
    List<Asked> asked = asked();
    String html = filled(asked);
    List<String> ids = all(" id=\"([^\"]+)\"", html);
    assertThat(ids).isNotEmpty().doesNotHaveDuplicates();
    assertThat(all(" for=\"([^\"]+)\"", html)).isNotEmpty().doesNotHaveDuplicates().isSubsetOf(ids);
    assertThat(all(" aria-describedby=\"([^\"]+)\"", html)).isNotEmpty().isSubsetOf(ids);
    assertThat(all(" role=\"group\" aria-labelledby=\"([^\"]+)\"", html))
        .isEqualTo(asked.stream().map(a -> a.prefix() + "stem").toList());
  }

  @Test
  void whatCannotBeMarkedIsDescribedByItsOwnProblem() {
    List<Asked> texts =
        asked().stream()
            .filter(
                a ->
                    switch (a.question().kind()) {
                      case NUMERIC, SHORT_ANSWER, ESSAY -> true;
                      default -> false;
                    })
            .toList();
    MultivaluedMap<String, String> sent = new MultivaluedHashMap<>();
    String html =
        page(
            "{#answer one /}",
            texts.stream().map(a -> a.answer(ResponseForm.given(sent, a.prefix()))).toList());
    assertThat(all(" aria-describedby=\"(?:q\\d+\\.words )?([^\"]+)\"", html))
        .isEqualTo(texts.stream().map(a -> a.prefix() + "problem").toList());
  }

  @Test
  void whatIsToldOfThemStandsApart() {
    List<Asked> asked = asked();
    String told =
        page(
            "{#feedback one /}",
            asked.stream()
                .map(
                    a ->
                        FeedbackView.of(a.progress(Marking.AT_ONCE), a.question(), PACK, a.prefix())
                            .orElseThrow())
                .toList());
    assertThatEachHasItsFeedback(asked, told);
    List<Asked> again =
        asked.stream()
            .filter(a -> AgainView.of(a.progress(Marking.SEVERAL_TRIES), a.prefix()).isPresent())
            .toList();
    assertThat(again).hasSize(Kind.values().length - 1);
    assertThatEachHasItsFeedback(
        again,
        page(
            "{#again one /}",
            again.stream()
                .map(a -> AgainView.of(a.progress(Marking.SEVERAL_TRIES), a.prefix()).orElseThrow())
                .toList()));
  }

  private static void assertThatEachHasItsFeedback(List<Asked> asked, String html) {
    assertThat(all(" id=\"([^\"]+)\"", html))
        .isEqualTo(
            asked.stream()
                .flatMap(a -> Stream.of(a.prefix() + "feedback", a.prefix() + "verdict"))
                .toList());
    assertThat(all(" aria-labelledby=\"([^\"]+)\"", html))
        .isEqualTo(asked.stream().map(a -> a.prefix() + "verdict").toList());
  }

  /** What a browser would send: what is ticked, chosen and written. */
  private static MultivaluedMap<String, String> sent(String html) {
    MultivaluedMap<String, String> sent = new MultivaluedHashMap<>();
    matches("<input [^>]*>", html)
        .map(MatchResult::group)
        .filter(input -> !input.contains(" type=\"") || input.contains(" checked"))
        .forEach(input -> sent.add(attribute("name", input), attribute("value", input)));
    matches("(?s)<select ([^>]*)>(.*?)</select>", html)
        .forEach(
            select ->
                sent.add(
                    attribute("name", " " + select.group(1)),
                    matches("<option [^>]* selected>", select.group(2))
                        .map(option -> attribute("value", option.group()))
                        .findFirst()
                        .orElse("")));
    matches("(?s)<textarea ([^>]*)>(.*?)</textarea>", html)
        .forEach(
            area ->
                sent.add(
                    attribute("name", " " + area.group(1)),
                    StringEscapeUtils.unescapeHtml4(area.group(2))));
    return sent;
  }

  private static String attribute(String name, String tag) {
    return StringEscapeUtils.unescapeHtml4(all(" " + name + "=\"([^\"]*)\"", tag).get(0));
  }

  private static List<String> all(String pattern, String html) {
    return matches(pattern, html).map(match -> match.group(1)).toList();
  }

  private static Stream<MatchResult> matches(String pattern, String html) {
    return Pattern.compile(pattern).matcher(html).results();
  }
}
