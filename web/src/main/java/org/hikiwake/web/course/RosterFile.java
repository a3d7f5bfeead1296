package org.hikiwake.web.course;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import org.hikiwake.web.account.EmailAddress;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.site.Spreadsheet;

/**
 * A class list as a spreadsheet writes it: a line of titles, then a line a person. Commas,
 * semicolons or tabs part the fields, whichever the first line has.
 */
final class RosterFile {

  /** Lines in the longest list. */
  static final int MOST = 2_000;

  private static final Map<String, Set<String>> TITLES =
      Map.of(
          "email", Set.of("email", "e-mail", "mail", "email address", "e-mail address"),
          "name", Set.of("name", "full name"),
          "first", Set.of("first name", "given name"),
          "last", Set.of("last name", "surname", "family name"),
          "role", Set.of("role", "standing"));

  private RosterFile() {}

  /** What a line says. */
  record Line(long number, String name, EmailAddress email, Standing standing) {}

  /** What is wrong with a line, or with the whole (line 0). */
  record Fault(long line, Kind kind, String value) {
    enum Kind {
      NOT_TEXT,
      NOT_CSV,
      EMPTY,
      TOO_LONG,
      NO_EMAIL_COLUMN,
      NO_NAME_COLUMN,
      EMAIL_MALFORMED,
      EMAIL_TWICE,
      NAME_MISSING,
      NAME_TOO_LONG,
      ROLE_UNKNOWN
    }
  }

  /** All that could be read, and all that could not. */
  record Parsed(List<Line> lines, List<Fault> faults) {}

  static Parsed parse(String list) {
    String text = Spreadsheet.table(list);
    if (text.isEmpty()) {
      return whole(Fault.Kind.EMPTY);
    }
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format(text))) {
      return new Reader(parser).read();
    } catch (IOException | IllegalArgumentException | UncheckedIOException e) {
      return whole(Fault.Kind.NOT_CSV);
    }
  }

  /** What there is to say of a file that {@link Spreadsheet#decode} cannot read. */
  static Parsed noText() {
    return whole(Fault.Kind.NOT_TEXT);
  }

  private static Parsed whole(Fault.Kind kind) {
    return new Parsed(List.of(), List.of(new Fault(0, kind, "")));
  }

  private static CSVFormat format(String text) {
    return CSVFormat.DEFAULT
        .builder()
        .setDelimiter(Spreadsheet.delimiter(text))
        .setIgnoreSurroundingSpaces(true)
        .setHeader()
        .setSkipHeaderRecord(true)
        .setAllowMissingColumnNames(true)
        .setDuplicateHeaderMode(DuplicateHeaderMode.ALLOW_EMPTY)
        .get();
  }

  /** Goes through the lines of one file. */
  private static final class Reader {

    private final CSVParser parser;
    private final List<Line> lines = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final Set<EmailAddress> seen = new HashSet<>();

    Reader(CSVParser parser) {
      this.parser = parser;
    }

    Parsed read() {
      if (column("email").isEmpty()) {
        return whole(Fault.Kind.NO_EMAIL_COLUMN);
      }
      if (column("name").isEmpty() && column("first").isEmpty() && column("last").isEmpty()) {
        return whole(Fault.Kind.NO_NAME_COLUMN);
      }
      for (CSVRecord row : parser) {
        if (row.getRecordNumber() > MOST) {
          return whole(Fault.Kind.TOO_LONG);
        }
        read(row);
      }
      return lines.isEmpty() && faults.isEmpty()
          ? whole(Fault.Kind.EMPTY)
          : new Parsed(List.copyOf(lines), List.copyOf(faults));
    }

    private Optional<String> column(String what) {
      return parser.getHeaderNames().stream()
          .filter(title -> TITLES.get(what).contains(title.strip().toLowerCase(Locale.ROOT)))
          .findFirst();
    }

    private void read(CSVRecord row) {
      long number = row.getRecordNumber() + 1;
      String address = value(row, "email");
      Optional<EmailAddress> email = EmailAddress.read(address);
      String name = name(row);
      String role = value(row, "role");
      Optional<Standing> standing = standing(role);
      if (email.isEmpty()) {
        faults.add(new Fault(number, Fault.Kind.EMAIL_MALFORMED, address));
      } else if (!seen.add(email.get())) {
        faults.add(new Fault(number, Fault.Kind.EMAIL_TWICE, address));
      } else if (name.isEmpty()) {
        faults.add(new Fault(number, Fault.Kind.NAME_MISSING, address));
      } else if (name.length() > Person.LONGEST_NAME) {
        faults.add(new Fault(number, Fault.Kind.NAME_TOO_LONG, address));
      } else if (standing.isEmpty()) {
        faults.add(new Fault(number, Fault.Kind.ROLE_UNKNOWN, role));
      } else {
        lines.add(new Line(number, name, email.get(), standing.get()));
      }
    }

    private String value(CSVRecord row, String what) {
      return column(what).filter(row::isSet).map(row::get).map(String::strip).orElse("");
    }

    private String name(CSVRecord row) {
      String whole = value(row, "name");
      String parts = (value(row, "first") + " " + value(row, "last")).strip();
      return (whole.isEmpty() ? parts : whole).replaceAll("\\s+", " ");
    }

    private static Optional<Standing> standing(String role) {
      return role.isEmpty()
          ? Optional.of(Standing.STUDENT)
          : Standing.read(role).filter(standing -> standing != Standing.GONE);
    }
  }
}
