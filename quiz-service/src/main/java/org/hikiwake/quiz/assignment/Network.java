package org.hikiwake.quiz.assignment;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A range of addresses, as RFC 4632 and RFC 4291 write it: 192.0.2.0/24, 2001:db8::/32; or a single
 * address.
 *
 * @param text as it is written, with nothing beyond its prefix
 */
public record Network(String text) {

  private static final String BYTE = "(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
  private static final Pattern IPV4 = Pattern.compile("(" + BYTE + "\\.){3}" + BYTE);

  /** Whether it is one, the parser decides; this keeps it from asking for the name of a host. */
  private static final Pattern IPV6 = Pattern.compile("[0-9A-Fa-f:]*:[0-9A-Fa-f:]*[0-9A-Fa-f:.]*");

  private static final Pattern ZEROS = Pattern.compile("(^|:)0(:0)+(:|$)");

  private static final Pattern LENGTH = Pattern.compile("0|[1-9]\\d{0,2}");

  public Network {
    if (canonical(text).filter(text::equals).isEmpty()) {
      throw new IllegalArgumentException("that is no network: " + text);
    }
  }

  /** The range that was typed; what stands beyond its prefix is left out. */
  public static Optional<Network> read(String typed) {
    return canonical(typed.strip()).map(Network::new);
  }

  private static Optional<String> canonical(String typed) {
    int slash = typed.indexOf('/');
    return address(slash < 0 ? typed : typed.substring(0, slash))
        .flatMap(
            address ->
                length(slash < 0 ? "" : typed.substring(slash + 1), address, slash >= 0)
                    .map(length -> written(address, length)));
  }

  private static Optional<InetAddress> address(String text) {
    if (!IPV4.matcher(text).matches() && !IPV6.matcher(text).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(InetAddress.getByName(text));
    } catch (UnknownHostException e) {
      return Optional.empty();
    }
  }

  private static Optional<Integer> length(String text, InetAddress address, boolean given) {
    int bits = bits(address);
    if (!given) {
      return Optional.of(bits);
    }
    return LENGTH.matcher(text).matches()
        ? Optional.of(Integer.parseInt(text)).filter(length -> length <= bits)
        : Optional.empty();
  }

  private static int bits(InetAddress address) {
    return address.getAddress().length * Byte.SIZE;
  }

  private static String written(InetAddress address, int length) {
    int bits = bits(address);
    BigInteger prefix = prefix(address, length).shiftLeft(bits - length);
    String base = written(prefix, bits / Byte.SIZE);
    return length == bits ? base : base + "/" + length;
  }

  private static BigInteger prefix(InetAddress address, int length) {
    return new BigInteger(1, address.getAddress()).shiftRight(bits(address) - length);
  }

  private static String written(BigInteger number, int bytes) {
    byte[] given = number.toByteArray();
    byte[] all = new byte[bytes];
    for (int n = 1; n <= Math.min(bytes, given.length); n++) {
      all[bytes - n] = given[given.length - n];
    }
    try {
      return shortened(InetAddress.getByAddress(all).getHostAddress());
    } catch (UnknownHostException e) {
      throw new IllegalStateException("an address has 4 or 16 bytes", e);
    }
  }

  /** The longest run of zeros is left out, as RFC 5952 has it. */
  private static String shortened(String address) {
    return ZEROS
        .matcher(address)
        .results()
        .max(Comparator.comparingInt(run -> run.end() - run.start()))
        .map(run -> address.substring(0, run.start()) + "::" + address.substring(run.end()))
        .orElse(address);
  }

  /** Whether an address is in it; one that cannot be read is in none. */
  public boolean contains(String address) {
    int slash = text.indexOf('/');
    InetAddress base = address(slash < 0 ? text : text.substring(0, slash)).orElseThrow();
    int length = slash < 0 ? bits(base) : Integer.parseInt(text.substring(slash + 1));
    return address(withoutZone(address))
        .filter(other -> bits(other) == bits(base))
        .filter(other -> prefix(other, length).equals(prefix(base, length)))
        .isPresent();
  }

  /** An address of a link may name the card over which it came: fe80::1%eth0. */
  private static String withoutZone(String address) {
    int zone = address.indexOf('%');
    return zone < 0 ? address : address.substring(0, zone);
  }

  @Override
  public String toString() {
    return text;
  }
}
