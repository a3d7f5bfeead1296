package org.hikiwake.web.pack;

import static org.assertj.core.api.Assertions.assertThat;

import org.hikiwake.quiz.question.AcceptedAnswers;
import org.hikiwake.quiz.wording.Match;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers as people write them, about the authors and terms of the shipped pack. */
class ShortAnswersTest {

  private static final ShippedNames NAMES = ShippedNames.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          vladimir-putin     | Vladimir Putin               | right | EXACT
          vladimir-putin     | ' Vladimir  Putin '          | right | NORMALIZED
          vladimir-putin     | vladimir putin               | right | NORMALIZED
          vladimir-putin     | VLADIMIR PUTIN!              | right | NORMALIZED
          vladimir-putin     | VladimirPutin                | right | NORMALIZED
          vladimir-putin     | Vladímir Pútin               | right | NORMALIZED
          vladimir-putin     | Ｖｌａｄｉｍｉｒ Ｐｕｔｉｎ         | right | NORMALIZED
          vladimir-putin     | Putin                        | right | ALIAS
          vladimir-putin     | putin                        | right | ALIAS
          vladimir-putin     | President Putin              | right | ALIAS
          vladimir-putin     | Mr. Putin                    | right | NAME_FORM
          vladimir-putin     | Mr President Vladimir Putin  | right | NAME_FORM
          vladimir-putin     | Putin, Vladimir              | right | NAME_FORM
          vladimir-putin     | V. Putin                     | right | NAME_FORM
          vladimir-putin     | V Putin                      | right | NAME_FORM
          vladimir-putin     | Putin V.                     | right | NAME_FORM
          vladimir-putin     | Путин                        | right | TRANSLITERATED
          vladimir-putin     | Владимир Путин               | right | TRANSLITERATED
          vladimir-putin     | путин в.                     | right | TRANSLITERATED
          vladimir-putin     | Vladmir Putin                | right | TYPO
          vladimir-putin     | Vladimri Putni               | right | TYPO
          vladimir-putin     | putni                        | right | TYPO
          vladimir-putin     | Puttin                       | right | TYPO
          vladimir-putin     | Путн                         | right | TYPO
          vladimir-putin     | Poutine                      | wrong | UNKNOWN
          vladimir-putin     | Vladimir                     | wrong | UNKNOWN
          vladimir-putin     | A. Putin                     | wrong | UNKNOWN
          vladimir-putin     | A Putin                      | wrong | UNKNOWN
          vladimir-putin     | not Putin                    | wrong | UNKNOWN
          vladimir-putin     | Putin and Xi                 | wrong | UNKNOWN
          vladimir-putin     | Lukin                        | wrong | UNKNOWN
          vladimir-putin     | Lutin                        | wrong | NEAR_ANOTHER_NAME
          vladimir-putin     | Pukin                        | wrong | NEAR_ANOTHER_NAME
          vladimir-putin     | President of Russia          | wrong | UNKNOWN
          vladimir-putin     | President                    | wrong | UNKNOWN
          vladimir-putin     | the Kremlin                  | wrong | UNKNOWN
          vladimir-putin     | ?!                           | wrong | UNKNOWN
          aleksandr-lukin    | Lukin                        | right | ALIAS
          aleksandr-lukin    | A Lukin                      | right | NAME_FORM
          aleksandr-lukin    | Alexander Lukin              | right | TYPO
          aleksandr-lukin    | Łukin                        | right | ALIAS
          aleksandr-lukin    | Лукин                        | right | TRANSLITERATED
          aleksandr-lukin    | Putin                        | wrong | UNKNOWN
          aleksandr-lukin    | Alexander Gabuev             | wrong | UNKNOWN
          alexander-gabuev   | Габуев                       | right | TRANSLITERATED
          alexander-gabuev   | Александр Габуев             | right | TYPO
          alexander-gabuev   | A. Gabuev                    | right | NAME_FORM
          alexander-gabuev   | Gabuyev                      | right | TYPO
          alexander-gabuev   | Gabujew                      | wrong | UNKNOWN
          alexander-gabuev   | Alexander                    | wrong | UNKNOWN
          gilbert-rozman     | Rozman, Gilbert              | right | NAME_FORM
          gilbert-rozman     | G. Rozman                    | right | NAME_FORM
          gilbert-rozman     | Rozman G                     | right | NAME_FORM
          gilbert-rozman     | Professor Rozman             | right | NAME_FORM
          gilbert-rozman     | Prof. Dr. G. Rozman          | right | NAME_FORM
          gilbert-rozman     | Gilbert  ROZMAN.             | right | NORMALIZED
          gilbert-rozman     | Rosman                       | right | TYPO
          gilbert-rozman     | Gilbret Rozmann              | right | TYPO
          gilbert-rozman     | Розман                       | right | TRANSLITERATED
          gilbert-rozman     | K. Rozman                    | wrong | UNKNOWN
          gilbert-rozman     | Gilbert                      | wrong | UNKNOWN
          gilbert-rozman     | Mr Gilbert                   | wrong | UNKNOWN
          gilbert-rozman     | Rozmananan                   | wrong | UNKNOWN
          sergey-radchenko   | Sergei Radchenko             | right | TYPO
          sergey-radchenko   | Радченко                     | right | TRANSLITERATED
          sergey-radchenko   | Сергей Радченко              | right | TRANSLITERATED
          sergey-radchenko   | S. Radchenko                 | right | NAME_FORM
          sergey-radchenko   | Radčenko                     | right | TYPO
          sergey-radchenko   | Sergey                       | wrong | UNKNOWN
          sergey-radchenko   | Sergey Ryabkov               | wrong | UNKNOWN
          sergey-radchenko   | Sergei Naryshkin             | wrong | UNKNOWN
          sergey-ryabkov     | Рябков                       | right | TRANSLITERATED
          sergey-ryabkov     | Riabkov                      | right | TYPO
          sergei-naryshkin   | Нарышкин                     | right | TRANSLITERATED
          sergei-naryshkin   | Naryschkin                   | right | TYPO
          timofey-bordachev  | Бордачёв                     | right | TRANSLITERATED
          timofey-bordachev  | Bordachyov                   | right | TYPO
          timofey-bordachev  | Timofei Bordachev            | right | TYPO
          dmitri-trenin      | Dmitry Trenin                | right | TYPO
          dmitri-trenin      | Dmitrii Trenin               | right | ALIAS
          dmitri-trenin      | Дмитрий Тренин               | right | TYPO
          dmitri-trenin      | Dmitry Peskov                | wrong | UNKNOWN
          anatoly-antonov    | Anatolii Antonov             | right | ALIAS
          anatoly-antonov    | Antonow                      | right | TYPO
          xi-jinping         | Xi Jinping                   | right | EXACT
          xi-jinping         | Xi                           | right | ALIAS
          xi-jinping         | Jinping Xi                   | right | NAME_FORM
          xi-jinping         | Xi Jin-ping                  | right | NORMALIZED
          xi-jinping         | Xi Jin Ping                  | right | NORMALIZED
          xi-jinping         | Xí Jìnpíng                   | right | NORMALIZED
          xi-jinping         | 習近平                        | right | TRANSLITERATED
          xi-jinping         | 习近平                        | right | TRANSLITERATED
          xi-jinping         | Chairman Xi                  | right | NAME_FORM
          xi-jinping         | J. Xi                        | right | NAME_FORM
          xi-jinping         | Xi Jingping                  | right | TYPO
          xi-jinping         | Xu                           | wrong | UNKNOWN
          xi-jinping         | X                            | wrong | UNKNOWN
          xi-jinping         | Jinping                      | wrong | UNKNOWN
          xi-jinping         | Hu Jintao                    | wrong | UNKNOWN
          xi-jinping         | 習仲勲                        | wrong | UNKNOWN
          kim-jong-un        | Kim Jong Un                  | right | NORMALIZED
          kim-jong-un        | Kim Jongun                   | right | NORMALIZED
          kim-jong-un        | Jong-un Kim                  | right | NAME_FORM
          kim-jong-un        | Kim                          | right | ALIAS
          kim-jong-un        | Kim Yong-un                  | right | TYPO
          kim-jong-un        | Kim Jong-il                  | wrong | UNKNOWN
          kim-jong-un        | Kim Jong Il                  | wrong | UNKNOWN
          kim-jong-un        | Kim Jong-nam                 | wrong | UNKNOWN
          kim-jong-un        | Kin                          | wrong | UNKNOWN
          kim-jong-un        | Jong                         | wrong | UNKNOWN
          feng-zhongping     | Feng Zhongping               | right | EXACT
          feng-zhongping     | Zhongping Feng               | right | NAME_FORM
          feng-zhongping     | 冯仲平                        | right | TRANSLITERATED
          feng-zhongping     | Feng                         | wrong | SHARED_NAME
          feng-zhongping     | Mr. Feng                     | wrong | SHARED_NAME
          feng-zhongping     | 冯                           | wrong | SHARED_NAME
          feng-zhongping     | Feng Shuai                   | wrong | UNKNOWN
          feng-zhongping     | Fang                         | wrong | NEAR_ANOTHER_NAME
          feng-shuai         | Feng                         | wrong | SHARED_NAME
          feng-shuai         | 封帅                         | right | ALIAS
          feng-shuai         | Shuai Feng                   | right | NAME_FORM
          feng-shuai         | Feng Shaui                   | right | TYPO
          feng-shuai         | 封师                         | wrong | UNKNOWN
          james-brown        | James Brown                  | right | NAME_FORM
          james-brown        | James D. J. Brown            | right | NORMALIZED
          james-brown        | James D Brown                | right | NAME_FORM
          james-brown        | J.D.J. Brown                 | right | NAME_FORM
          james-brown        | J. Brown                     | right | NAME_FORM
          james-brown        | Brown, James D.J.            | right | NAME_FORM
          james-brown        | James C. Brown               | wrong | UNKNOWN
          james-brown        | James Hsiung                 | wrong | UNKNOWN
          george-w-bush      | George Bush                  | right | NAME_FORM
          george-w-bush      | George H. W. Bush            | wrong | UNKNOWN
          jeanne-wilson      | Jeanne Wilson                | right | NAME_FORM
          jeanne-wilson      | Jean Wilson                  | wrong | UNKNOWN
          shinzo-abe         | Abe Shinzō                   | right | NAME_FORM
          shinzo-abe         | Prime Minister Abe           | right | NAME_FORM
          shinzo-abe         | Abo                          | wrong | UNKNOWN
          bobo-lo            | Bobo Li                      | right | TYPO
          bobo-lo            | Lo                           | right | ALIAS
          bobo-lo            | Li                           | wrong | UNKNOWN
          yoon-suk-yeol      | Yoon Suk Yeol                | right | NORMALIZED
          yoon-suk-yeol      | Yoon Seok-yeol               | wrong | UNKNOWN
          yoon-suk-yeol      | Yoon Suk-yol                 | right | TYPO
          yoon-suk-yeol      | Moon                         | wrong | NEAR_ANOTHER_NAME
          moon-jae-in        | Moon Jae                     | wrong | UNKNOWN
          moon-jae-in        | Noon                         | wrong | NEAR_ANOTHER_NAME
          kremlin            | Kremlin                      | right | NORMALIZED
          kremlin            | the Kremlim                  | right | TYPO
          kremlin            | Moscow                       | right | ALIAS
          kremlin            | Mr Kremlin                   | wrong | UNKNOWN
          united-states      | United States                | right | NORMALIZED
          united-states      | the Untied States            | right | TYPO
          united-states      | States United                | wrong | UNKNOWN
          north-korea        | South Korea                  | wrong | UNKNOWN
          north-korea        | North-Korea                  | right | NORMALIZED
          kyrgyzstan         | Kirgizstan                   | right | TYPO
          east-asia-summit   | West Asia Summit             | wrong | UNKNOWN
          east-asia-summit   | EAS                          | right | ALIAS
          east-asia-summit   | SAE                          | wrong | UNKNOWN
          g7                 | G7                           | right | NORMALIZED
          g7                 | G-7                          | right | NORMALIZED
          g7                 | G8                           | wrong | UNKNOWN
          kings-college-london | Kings College London       | right | NORMALIZED
          kings-college-london | King’s College, London     | right | NORMALIZED
          """)
  void authorsAreNamed(String author, String given, String verdict, Match.Rule rule) {
    assertMatch(NAMES.author(author), given, verdict, rule);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          hikiwake               | hikiwake                     | right | EXACT
          hikiwake               | Hiki-wake                    | right | NORMALIZED
          hikiwake               | ひきわけ                      | right | TRANSLITERATED
          hikiwake               | 引き分け                      | right | ALIAS
          hikiwake               | 引き受け                      | wrong | UNKNOWN
          hikiwake               | hikwake                      | right | TYPO
          hajime                 | はじめ                        | right | TRANSLITERATED
          ippon                  | yi ben                       | wrong | UNKNOWN
          two-plus-alpha         | 2 plus alpha                 | right | ALIAS
          two-plus-alpha         | 3 plus alpha                 | wrong | UNKNOWN
          two-plus-two           | the 2+2 meeting              | right | NORMALIZED
          two-plus-two           | 22 meeting                   | wrong | UNKNOWN
          two-plus-two           | 2+2 meetings                 | right | TYPO
          two-plus-two           | 2+3 meeting                  | wrong | UNKNOWN
          power-of-siberia-2     | Power of Siberia 2           | right | NORMALIZED
          power-of-siberia-2     | Power of Siberia             | wrong | UNKNOWN
          power-of-siberia-2     | Power of Siberia-3           | wrong | UNKNOWN
          color-revolution       | colour revolution            | right | ALIAS
          color-revolution       | color revolutions            | right | TYPO
          issue-based-alignment  | issue based alignment        | right | NORMALIZED
          issue-based-alignment  | issue-based non-alignment    | wrong | UNKNOWN
          strategic-predictability | strategic unpredictability | wrong | UNKNOWN
          strategic-predictability | strategic predictibility   | right | TYPO
          strategic-ambiguity    | no strategic ambiguity       | wrong | UNKNOWN
          quad                   | the Quad                     | right | NORMALIZED
          quad                   | Quad Plus                    | wrong | UNKNOWN
          quad-plus              | Quad                         | wrong | UNKNOWN
          russocentrism          | Sinocentrism                 | wrong | UNKNOWN
          russkii-mir            | Русский мир                  | right | ALIAS
          russkii-mir            | русский мирр                 | right | TYPO
          thaad                  | THAD                         | right | TYPO
          one-belt-one-road      | One Belt One Road            | right | NORMALIZED
          sinocentrism           | Sino centrism                | right | NORMALIZED
          """)
  void termsAreNamed(String term, String given, String verdict, Match.Rule rule) {
    assertMatch(NAMES.term(term), given, verdict, rule);
  }

  private static void assertMatch(
      AcceptedAnswers answers, String given, String verdict, Match.Rule rule) {
    Match match = answers.match(given);
    assertThat(match.rule()).as(match.toString()).isEqualTo(rule);
    assertThat(match.accepted()).isEqualTo(verdict.equals("right"));
  }
}
