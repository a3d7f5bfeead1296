package org.hikiwake.web.paper;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.quiz.assignment.Rules;
import org.hikiwake.quiz.assignment.Slot;
import org.hikiwake.web.ServerTest;
import org.hikiwake.web.account.TestPeople;
import org.hikiwake.web.assignment.TestQuizzes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServerTest
class PaperPagesTest {

  @Inject TestQuizzes classes;
  @Inject TestPeople people;

  private TestQuizzes.Class school;

  @BeforeEach
  void open() {
    school = classes.with(Rules.usual(), TestQuizzes.oneOfEachKind());
  }

  private String source(Quiz quiz, String query) {
    Response page =
        given()
            .cookie(TestPeople.cookieName(), people.cookie(school.instructor()))
            .get("/quizzes/" + quiz.id() + "/paper" + query);
    assertThat(page.statusCode()).isEqualTo(200);
    return page.asString();
  }

  private String see(String query) {
    return words(source(school.quiz(), query));
  }

  private static String words(String source) {
    return source.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
  }

  @Test
  void everyKindHasItsPlaceToAnswer() {
    assertThat(see(""))
        .contains("Tick one. A.", "Tick all that are right.", "A. True B. False")
        .contains("Write a letter into each box", "Number them in order")
        .contains("Fill the gaps. The in .", "Write a number. years")
        .contains("Write a name or a few words.", "Write a text.")
        .contains("A. Paragraph 1", "B. Paragraph 2", "C. Paragraph 4");
  }

  @Test
  void keyIsASheetOfItsOwn() {
    assertThat(see("")).doesNotContain("Why Ann.", "1996", "Vladimir Putin", "Names both");
    assertThat(see("?key=yes"))
        .contains("Why Ann.", "rain → wet", "1. Ann", "1996 years", "Vladimir Putin")
        .contains("What to look for: Names both", "A. True", "A reading")
        .containsPattern("[ABC]\\. rain → wet")
        .doesNotContain("Tick one.");
  }

  @Test
  void formIsTheSameEachTimeAndAnotherIsAnother() {
    String first = source(school.quiz(), "?form=A");
    assertThat(source(school.quiz(), "")).isEqualTo(first);
    assertThat(see("?form=B").replace("Form B", "Form A")).isNotEqualTo(see("?form=A"));
    assertThat(source(school.quiz(), "?form=Z")).isEqualTo(first);
  }

  @Test
  void emptyQuizSaysSo() {
    Quiz empty =
        classes.published(school.course(), school.instructor(), Rules.usual(), List.<Slot>of());
    assertThat(words(source(empty, ""))).contains("This quiz has no questions yet.");
  }
}
