package org.hikiwake.web.account;

/** The words of {@link Scope} where annotations want constants. */
public final class Scopes {

  public static final String PACKS_READ = "packs:read";
  public static final String PACKS_WRITE = "packs:write";
  public static final String COURSES_READ = "courses:read";
  public static final String COURSES_WRITE = "courses:write";
  public static final String BANK_READ = "bank:read";
  public static final String BANK_WRITE = "bank:write";
  public static final String QUIZZES_READ = "quizzes:read";
  public static final String QUIZZES_WRITE = "quizzes:write";
  public static final String ATTEMPTS_READ = "attempts:read";
  public static final String ATTEMPTS_WRITE = "attempts:write";
  public static final String RESULTS_READ = "results:read";
  public static final String MARKS_READ = "marks:read";
  public static final String MARKS_WRITE = "marks:write";
  public static final String LAUNCH = "launch";

  private Scopes() {}
}
