package org.hikiwake.core.author;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AuthorTest {

  private static final AuthorId ID = new AuthorId("id");

  @Test
  void allNamesComeDisplayNameFirstAndOnce() {
    assertThat(new Names("Ann Lee", "Lee", List.of("A. Lee"), false).all())
        .containsExactly("Ann Lee", "Lee", "A. Lee");
    assertThat(Names.of("Russia").all()).containsExactly("Russia");
  }

  @Test
  void everyKindIsFoldedByItsOwnCase() {
    Author.Cases<String> cases =
        new Author.Cases<>(
            person -> "person",
            state -> "state",
            institution -> "institution",
            group -> "group",
            voice -> "voice");
    Names names = Names.of("A name");
    assertThat(
            List.of(
                new Person(ID, names, "who", Ties.NONE).fold(cases),
                new State(ID, names, "who", Ties.NONE).fold(cases),
                new Institution(ID, names, "who", Ties.NONE).fold(cases),
                new Group(ID, names, "who", Ties.NONE).fold(cases),
                new UnnamedVoice(ID, names, "who", Ties.NONE).fold(cases)))
        .containsExactly("person", "state", "institution", "group", "voice");
  }

  @Test
  void tiesDoNotDependOnTheirOrder() {
    AuthorId a = new AuthorId("a");
    AuthorId b = new AuthorId("b");
    assertThat(new Ties(Set.of(b, a), Set.of(), Set.of()).partOf()).containsExactly(a, b);
  }
}
