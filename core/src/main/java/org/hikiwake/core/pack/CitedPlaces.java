package org.hikiwake.core.pack;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hikiwake.core.pack.Violation.Code;
import org.hikiwake.core.pack.Violation.Kind;
import org.hikiwake.core.pack.Violation.Subject;
import org.hikiwake.core.reading.Authorship;
import org.hikiwake.core.reading.Citation;
import org.hikiwake.core.reading.ParagraphRef;
import org.hikiwake.core.reading.ParagraphRole;
import org.hikiwake.core.reading.Reading;
import org.hikiwake.core.reading.ReadingId;
import org.hikiwake.core.reading.Section;
import org.hikiwake.core.statement.Event;
import org.hikiwake.core.statement.KeyFact;
import org.hikiwake.core.statement.Statement;

/**
 * Every cited paragraph exists and says something, every complete one is cited, and no cited event
 * was still to come.
 */
final class CitedPlaces {

  private final Map<ReadingId, Reading> readings = new HashMap<>();
  private final Set<ParagraphRef> cited = new HashSet<>();
  private final Stream.Builder<Violation> found = Stream.builder();

  private CitedPlaces(PackParts parts) {
    parts.readings().forEach(r -> readings.putIfAbsent(r.id(), r));
  }

  static Stream<Violation> check(PackParts parts) {
    CitedPlaces places = new CitedPlaces(parts);
    parts.readings().forEach(r -> r.sections().forEach(places::section));
    parts.statements().forEach(places::statement);
    parts.readings().forEach(places::complete);
    parts
        .relations()
        .forEach(r -> r.citations().forEach(c -> places.look(RelationLogic.subject(r), c)));
    return places.found.build();
  }

  private void section(Section section) {
    Subject subject = Subject.of(Kind.SECTION, section.id());
    section
        .authorship()
        .fold(
            new Authorship.Cases<Stream<Citation>>(
                signed -> Stream.empty(),
                inferred -> inferred.citations().stream(),
                unsigned -> Stream.empty()))
        .forEach(c -> look(subject, c));
  }

  private void statement(Statement statement) {
    Subject subject = Subject.of(Kind.STATEMENT, statement.id());
    statement.evidence().citations().forEach(c -> look(subject, c));
    statement.evidence().paragraphs().forEach(cited::add);
    statement
        .fold(position -> Optional.<Event>empty(), CitedPlaces::event)
        .ifPresent(this::notStillToCome);
  }

  private void complete(Reading reading) {
    for (int number = 1; number <= reading.paragraphs().size(); number++) {
      ParagraphRef at = new ParagraphRef(reading.id(), number);
      if (reading.paragraphs().get(number - 1).complete() && !cited.contains(at)) {
        found.add(
            new Violation(
                Code.COMPLETE_UNCITED,
                Subject.of(Kind.READING, reading.id()),
                reading.paragraphs().get(number - 1).fingerprint().hex(),
                at + " is declared complete, but no statement cites it",
                "model what it says, or leave the declaration out"));
      }
    }
  }

  private void look(Subject subject, Citation citation) {
    citation
        .fold(in -> Optional.of(in.at()), out -> Optional.<ParagraphRef>empty())
        .ifPresent(at -> look(subject, at));
  }

  private void look(Subject subject, ParagraphRef at) {
    Reading reading = readings.get(at.reading());
    if (reading == null) {
      return; // a dangling reference, reported as such
    }
    if (reading.paragraph(at.paragraph()).isEmpty()) {
      found.add(
          new Violation(
              Code.PARAGRAPH_RANGE,
              subject,
              at.toString(),
              at + " is cited, but the reading has " + reading.paragraphs().size() + " paragraphs",
              "cite a paragraph that is there; paragraphs are counted from 1"));
    } else if (isFurniture(reading, at)) {
      found.add(
          new Violation(
              Code.FURNITURE_CITED,
              subject,
              at.toString(),
              at + " is cited, but it is page furniture",
              "cite a paragraph in which somebody says something, or correct the role"));
    }
  }

  private static boolean isFurniture(Reading reading, ParagraphRef at) {
    return reading.paragraphs().get(at.paragraph() - 1).role() == ParagraphRole.FURNITURE;
  }

  private static Optional<Event> event(KeyFact fact) {
    return fact.fold(
        new KeyFact.Cases<>(
            Optional::of,
            quantity -> Optional.empty(),
            definition -> Optional.empty(),
            proposal -> Optional.empty(),
            membership -> Optional.empty()));
  }

  private void notStillToCome(Event event) {
    event.evidence().readings().stream()
        .map(readings::get)
        .filter(r -> r != null && event.when().earliest().isAfter(r.publication().date().latest()))
        .findFirst()
        .ifPresent(
            reading ->
                found.add(
                    new Violation(
                        Code.FUTURE_EVENT,
                        Subject.of(Kind.STATEMENT, event.id()),
                        event.when().iso(),
                        "the event of "
                            + event.when()
                            + " is cited from a reading of "
                            + reading.publication().date(),
                        "model it as a position that predicts, or correct the date")));
  }
}
