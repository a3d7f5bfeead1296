package org.hikiwake.web.attachment;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.function.Function;

/** What is attached to a reading. */
sealed interface Attached {

  /** How its kind is stored. */
  String kind();

  /** How the rest of it is stored. */
  String target();

  <T> T fold(Function<AttachedText, T> text, Function<AttachedLink, T> link);

  /**
   * Its text.
   *
   * @param id another one for each text that was attached
   */
  record AttachedText(String id) implements Attached {

    static final String KIND = "text";

    @Override
    public String kind() {
      return KIND;
    }

    @Override
    public String target() {
      return id;
    }

    @Override
    public <T> T fold(Function<AttachedText, T> text, Function<AttachedLink, T> link) {
      return text.apply(this);
    }
  }

  /** Where it can be read elsewhere. */
  record AttachedLink(URI address) implements Attached {

    static final String KIND = "link";

    /** Characters in the longest address. */
    static final int LONGEST = 2_000;

    /** The address, if one can be sent there without others reading along. */
    static Optional<AttachedLink> read(String address) {
      try {
        URI uri = new URI(address);
        boolean good =
            "https".equalsIgnoreCase(uri.getScheme())
                && uri.getHost() != null
                && uri.getRawUserInfo() == null
                && uri.toASCIIString().length() <= LONGEST;
        return good ? Optional.of(new AttachedLink(uri)) : Optional.empty();
      } catch (URISyntaxException e) {
        return Optional.empty();
      }
    }

    @Override
    public String kind() {
      return KIND;
    }

    @Override
    public String target() {
      return address.toASCIIString();
    }

    @Override
    public <T> T fold(Function<AttachedText, T> text, Function<AttachedLink, T> link) {
      return link.apply(this);
    }
  }
}
