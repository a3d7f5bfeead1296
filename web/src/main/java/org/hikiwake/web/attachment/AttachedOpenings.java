package org.hikiwake.web.attachment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hikiwake.content.verify.Copy;
import org.hikiwake.content.verify.Text;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.core.reading.Citation;
import org.hikiwake.core.reading.ReadingId;
import org.hikiwake.web.attachment.Attached.AttachedLink;
import org.hikiwake.web.site.Opening;
import org.hikiwake.web.site.Openings;

/** What the attachments of one course open. */
final class AttachedOpenings implements Openings {

  private final Map<Of, Attachment> open = new HashMap<>();
  private final Attachments attachments;

  /** Of which reading. */
  private record Of(PackId pack, ReadingId reading) {}

  AttachedOpenings(List<Attachment> open, Attachments attachments) {
    open.forEach(one -> this.open.put(new Of(one.reading().pack(), one.reading().reading()), one));
    this.attachments = attachments;
  }

  @Override
  public Optional<Opening> of(ContentPack pack, Citation.InReading citation) {
    return Optional.ofNullable(open.get(new Of(pack.header().id(), citation.at().reading())))
        .flatMap(
            found ->
                found
                    .what()
                    .fold(
                        text ->
                            attachments
                                .copy(text)
                                .flatMap(copy -> paragraph(copy, pack, citation, found.reading())),
                        link -> Optional.of(link(link))));
  }

  private static Optional<Opening> paragraph(
      Copy copy, ContentPack pack, Citation.InReading citation, CourseReading reading) {
    return pack.reading(citation.at().reading())
        .flatMap(modelled -> copy.find(modelled, citation))
        .map(number -> paragraph(copy.text(), number, citation.anchor().words(), reading));
  }

  private static Opening paragraph(Text text, int number, String sought, CourseReading reading) {
    String paragraph = text.paragraph(number).orElseThrow();
    int found = paragraph.indexOf(sought);
    int start = Math.max(found, 0);
    int end = found < 0 ? 0 : found + sought.length();
    return new Opening.Paragraph(
        paragraph.substring(0, start),
        paragraph.substring(start, end),
        paragraph.substring(end),
        text.paragraph(number - 1).orElse(null),
        text.paragraph(number + 1).orElse(null),
        reading.address() + "#p" + number);
  }

  static Opening.Link link(AttachedLink link) {
    return new Opening.Link(link.target(), link.address().getHost());
  }
}
