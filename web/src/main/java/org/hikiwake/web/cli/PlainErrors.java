package org.hikiwake.web.cli;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Tells what cannot be done in one line; anything unforeseen keeps its stack trace. */
final class PlainErrors implements IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed)
      throws Exception {
    if (e instanceof CannotRun) {
      command.getErr().println("hikiwake: " + e.getMessage());
      return 1;
    }
    throw e;
  }
}
