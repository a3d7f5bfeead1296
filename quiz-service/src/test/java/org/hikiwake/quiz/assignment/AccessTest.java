package org.hikiwake.quiz.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hikiwake.quiz.assignment.Access.Coming;
import org.hikiwake.quiz.assignment.Access.Obstacle;
import org.hikiwake.quiz.json.QuizJson;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccessTest {

  private static final String URL = "https://quiz.example/attempts/a/questions/1?x=%C3%A9";

  /** printf '%s' "$URL$KEY" | sha256sum, for keys of 64 times 1 and 64 times 2. */
  private static final String OF_ONES =
      "4218b87beca867c9ec0b4cf44975880486e8cece1f30ea1f70091b277cb77f61";

  private static final String OF_TWOS =
      "7b921a2960672c54181a332fd19081bd3b0cfed0599c59dd5675bef460d9c883";

  private static ExamKey key(String digit) {
    return new ExamKey(digit.repeat(64));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          192.0.2.0/24      | 192.0.2.0/24
          192.0.2.77/24     | 192.0.2.0/24
          192.0.2.77        | 192.0.2.77
          192.0.2.77/32     | 192.0.2.77
          10.1.2.3/8        | 10.0.0.0/8
          10.1.2.3/0        | 0.0.0.0/0
          2001:db8::/32     | 2001:db8::/32
          2001:DB8::1       | 2001:db8::1
          2001:0:0:1::1/128 | 2001:0:0:1::1
          1::2:0:0:0:3      | 1:0:0:2::3
          2001:db8::ffff/64 | 2001:db8::/64
          ::/0              | ::/0
          ::1               | ::1
          ::ffff:192.0.2.1  | 192.0.2.1
          """)
  void networkIsReadAsItsPrefix(String typed, String read) {
    assertThat(Network.read(typed)).map(Network::text).contains(read);
    assertThat(new Network(read).text()).isEqualTo(read);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "10",
        "10.0.0",
        "10.0.0.0/33",
        "10.0.0.0/-1",
        "10.0.0.0/08",
        "10.0.0.0/",
        "10.0.0.0/8/8",
        "10.0.0.256",
        "010.0.0.1",
        "10.0.0.1-10.0.0.9",
        "2001:db8::/129",
        "2001:db8:::1",
        "::ffff:10.0.0.0/104",
        "fe80::1%eth0",
        ":",
        "localhost",
        "quiz.example",
        "10.0.0.0/255.0.0.0",
        "[::1]",
      })
  void whatIsNoNetworkIsNone(String typed) {
    assertThat(Network.read(typed)).isEmpty();
    assertThatThrownBy(() -> new Network(typed)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          192.0.2.0/24  | 192.0.2.0          | true
          192.0.2.0/24  | 192.0.2.255        | true
          192.0.2.0/24  | 192.0.3.0          | false
          192.0.2.0/24  | 192.0.1.255        | false
          192.0.2.128/25 | 192.0.2.127       | false
          192.0.2.128/25 | 192.0.2.128       | true
          192.0.2.7     | 192.0.2.7          | true
          192.0.2.7     | 192.0.2.8          | false
          0.0.0.0/0     | 203.0.113.9        | true
          0.0.0.0/0     | ::1                | false
          0.0.0.0/1     | 127.255.255.255    | true
          0.0.0.0/1     | 128.0.0.0          | false
          ::/0          | 2001:db8::1        | true
          ::/0          | 192.0.2.7          | false
          192.0.2.0/24  | ::ffff:192.0.2.9   | true
          2001:db8::/32 | 2001:db8:ffff::1   | true
          2001:db8::/32 | 2001:db9::         | false
          2001:db8::/33 | 2001:db8:8000::    | false
          2001:db8::/33 | 2001:db8:7fff:ffff:ffff:ffff:ffff:ffff | true
          fe80::/10     | fe80::1%eth0       | true
          192.0.2.0/24  | unknown            | false
          192.0.2.0/24  |                    | false
          """)
  void whichAddressesAreInIt(String network, @Nullable String address, boolean contains) {
    assertThat(Network.read(network).orElseThrow().contains(address == null ? "" : address))
        .isEqualTo(contains);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          networks     | browser | config | address     | sent | sent of config | obstacle
                       |         |        | 203.0.113.9 |      |      |
          192.0.2.0/24 |         |        | 192.0.2.9   |      |      |
          192.0.2.0/24 |         |        | 203.0.113.9 |      |      | ADDRESS
          192.0.2.0/24 ::/0 |    |        | 2001:db8::1 |      |      |
                       | 1       |        | 203.0.113.9 | ones |      |
                       | 1       |        | 203.0.113.9 | twos |      | BROWSER
                       | 1       |        | 203.0.113.9 |      | ones | BROWSER
                       | 1 2     |        | 203.0.113.9 | twos |      |
                       |         | 1      | 203.0.113.9 |      | ones |
                       |         | 1      | 203.0.113.9 | ones |      | BROWSER
                       |         | 1 2    | 203.0.113.9 |      | TWOS |
                       | 1       | 2      | 203.0.113.9 | ones | twos |
                       | 1       | 2      | 203.0.113.9 | ones |      | BROWSER
                       | 1       | 2      | 203.0.113.9 | ones | ones | BROWSER
          192.0.2.0/24 | 1       |        | 192.0.2.9   | ones |      |
          192.0.2.0/24 | 1       |        | 203.0.113.9 | ones |      | ADDRESS
          192.0.2.0/24 | 1       |        | 192.0.2.9   |      |      | BROWSER
          """,
      useHeadersInDisplayName = true)
  void whoMayTakeIt(
      @Nullable String networks,
      @Nullable String browser,
      @Nullable String config,
      String address,
      @Nullable String sent,
      @Nullable String sentOfConfig,
      @Nullable Obstacle obstacle) {
    Access access =
        new Access(
            words(networks).map(n -> Network.read(n).orElseThrow()).toList(),
            words(browser).map(AccessTest::key).toList(),
            words(config).map(AccessTest::key).toList());
    assertThat(access.obstacle(new Coming(address, URL, hash(sent), hash(sentOfConfig))))
        .isEqualTo(Optional.ofNullable(obstacle));
  }

  private static Stream<String> words(@Nullable String text) {
    return text == null ? Stream.empty() : Stream.of(text.split(" "));
  }

  private static String hash(@Nullable String of) {
    if (of == null) {
      return "";
    }
    return switch (of) {
      case "ones" -> OF_ONES;
      case "twos" -> OF_TWOS;
      default -> OF_TWOS.toUpperCase(Locale.ROOT);
    };
  }

  /** A hash is of one address: it opens no other. */
  @ParameterizedTest
  @CsvSource({
    "'', true",
    "'#q1.stem', true",
    "'&y', false",
  })
  void hashIsOfTheAddressWithoutItsFragment(String behind, boolean made) {
    assertThat(key("1").made(OF_ONES, URL + behind)).isEqualTo(made);
    assertThat(key("1").made(OF_ONES, URL.replace("https", "http"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1", "g", "12 34"})
  void whatIsNoKeyIsNone(String typed) {
    assertThat(ExamKey.read(typed)).isEmpty();
  }

  @Test
  void keyIsReadInAnyCase() {
    assertThat(ExamKey.read(" " + "AB".repeat(32) + "\r")).contains(new ExamKey("ab".repeat(32)));
  }

  @Test
  void thereAreAtMostFifty() {
    List<Network> many = Collections.nCopies(Access.MOST + 1, new Network("192.0.2.7"));
    assertThatThrownBy(() -> new Access(many, List.of(), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void rulesKeepItAndThoseFromBeforeHoldAnywhere() {
    Access access =
        new Access(List.of(new Network("192.0.2.0/24")), List.of(key("1")), List.of(key("2")));
    String stored = QuizJson.write(Rules.usual().from(access));
    assertThat(QuizJson.rules(stored)).isEqualTo(Rules.usual().from(access));
    String before = stored.replaceFirst("\"access\":\\{[^}]*\\},", "");
    assertThat(before).doesNotContain("access");
    assertThat(QuizJson.rules(before)).isEqualTo(Rules.usual());
  }
}
