package org.hikiwake.web.selftest;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import org.hikiwake.quiz.selftest.Banks;
import org.hikiwake.quiz.selftest.SelfTesting;
import org.hikiwake.quiz.selftest.SelfTests;
import org.hikiwake.quiz.selftest.Texts;
import org.hikiwake.quiz.version.Seed;

/** Puts the plain heart of self-testing together with its ports, time and chance. */
class SelfTestingProducer {

  private static final SecureRandom RANDOM = new SecureRandom();

  @Produces
  @Singleton
  SelfTesting selfTesting(Banks banks, SelfTests tests, Texts texts, Clock clock) {
    Banks readable = pack -> banks.find(pack).map(bank -> bank.readable(texts));
    return new SelfTesting(readable, tests, clock, () -> new Seed(RANDOM.nextLong()));
  }
}
