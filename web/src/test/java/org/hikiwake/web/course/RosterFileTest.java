package org.hikiwake.web.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hikiwake.web.course.RosterFile.Fault;
import org.hikiwake.web.course.RosterFile.Fault.Kind;
import org.hikiwake.web.course.RosterFile.Line;
import org.hikiwake.web.course.RosterFile.Parsed;
import org.hikiwake.web.site.Spreadsheet;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RosterFileTest {

  private static Parsed parse(String text) {
    return RosterFile.parse(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Name,Email\nIna Lee,ina@example.org",
        "E-mail;Name\nina@example.org;Ina Lee\n",
        "email\tname\r\nINA@example.org\tIna Lee\r\n\r\n",
        "\"Name\",\"Email\"\n\" Ina   Lee \",\" ina@example.org \"",
        "Last name,First name,Email\nLee,Ina,ina@example.org",
        "No,Email,Name,\n1,ina@example.org,Ina Lee,",
      })
  void isReadAsSpreadsheetsWriteIt(String text) {
    assertThat(parse(text).faults()).isEmpty();
    assertThat(parse(text).lines())
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.name()).isEqualTo("Ina Lee");
              assertThat(line.email().value()).isEqualTo("ina@example.org");
              assertThat(line.standing()).isEqualTo(Standing.STUDENT);
            });
  }

  @Test
  void roleIsReadInAnyCase() {
    assertThat(parse("name,email,role\nA,a@x.org,Instructor\nB,b@x.org,student").lines())
        .extracting(Line::standing)
        .containsExactly(Standing.INSTRUCTOR, Standing.STUDENT);
  }

  @Test
  void formulaIsANameLikeAnyOther() {
    assertThat(parse("name,email\n\"=HYPERLINK(\"\"x\"\")\",a@x.org").lines())
        .extracting(Line::name)
        .containsExactly("=HYPERLINK(\"x\")");
  }

  @Nested
  class Faults {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            ''                                  | 0 | EMPTY
            name,email                          | 0 | EMPTY
            name,phone\\nA,1                    | 0 | NO_EMAIL_COLUMN
            email,phone\\na@x.org,1             | 0 | NO_NAME_COLUMN
            name,email,email\\nA,a@x.org,b      | 0 | NOT_CSV
            name,email\\n"A,a@x.org             | 0 | NOT_CSV
            name,email\\nA,nobody               | 2 | EMAIL_MALFORMED
            name,email\\nA                      | 2 | EMAIL_MALFORMED
            name,email\\n,a@x.org               | 2 | NAME_MISSING
            name,email,role\\nA,a@x.org,gone    | 2 | ROLE_UNKNOWN
            name,email,role\\nA,a@x.org,boss    | 2 | ROLE_UNKNOWN
            """)
    void areToldWithTheirLine(String text, long line, Kind kind) {
      assertThat(parse(text.replace("\\n", "\n")).faults())
          .singleElement()
          .satisfies(
              fault -> {
                assertThat(fault.line()).isEqualTo(line);
                assertThat(fault.kind()).isEqualTo(kind);
              });
    }

    @Test
    void ofOneLineLeaveTheOthersGood() {
      Parsed parsed = parse("name,email\nA,a@x.org\nB,\nC,A@x.org\nD,d@x.org");
      assertThat(parsed.lines()).extracting(Line::number).containsExactly(2L, 5L);
      assertThat(parsed.faults())
          .extracting(Fault::kind)
          .containsExactly(Kind.EMAIL_MALFORMED, Kind.EMAIL_TWICE);
    }

    @Test
    void listThatIsTooLongIsRefusedWhole() {
      StringBuilder text = new StringBuilder("name,email\n");
      for (int i = 0; i <= RosterFile.MOST; i++) {
        text.append("N,n").append(i).append("@x.org\n");
      }
      assertThat(parse(text.toString()).faults())
          .extracting(Fault::kind)
          .containsExactly(Kind.TOO_LONG);
    }
  }

  @Nested
  class Encodings {

    private static final String TEXT = "name,email\nЮлия,julia@example.org";

    private static void isRead(String text) {
      assertThat(parse(text).lines()).extracting(Line::name).containsExactly("Юлия");
    }

    @Test
    void utf8WithAndWithoutAMarkAndUtf16AreRead() {
      for (byte[] file :
          List.of(
              TEXT.getBytes(StandardCharsets.UTF_8),
              ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8),
              TEXT.getBytes(StandardCharsets.UTF_16))) {
        isRead(Spreadsheet.decode(file).orElseThrow());
      }
    }

    @Test
    void whatIsPastedMayBeginWithAMarkAndNameItsDelimiter() {
      isRead("\uFEFF" + TEXT);
      isRead("\n\uFEFFsep=;\n" + TEXT.replace(',', ';') + "\0");
    }

    @Test
    void othersAreNotGuessed() {
      assertThat(Spreadsheet.decode(TEXT.getBytes(Charset.forName("windows-1251")))).isEmpty();
    }
  }
}
