package dev.chancery.store.api;

import dev.chancery.problems.Problem;

/**
 * Why a question to the desk was refused. Where a parameter is at fault its name stands beside as
 * {@code parameter}, what was given for it as {@code value} and what may be as {@code allowed}.
 */
final class DeskProblems {

  private DeskProblems() {}

  static Problem badParameter(String parameter, String value, String allowed) {
    return Problem.of(
            "bad-parameter",
            "mend the parameter and ask again",
            400,
            "the parameter " + parameter + " cannot be read")
        .with("parameter", parameter)
        .with("value", value)
        .with("allowed", allowed);
  }

  static Problem unknownParameter(String parameter, String allowed) {
    return Problem.of(
            "unknown-parameter",
            "leave the parameter out",
            400,
            "there is no parameter " + parameter + " here")
        .with("parameter", parameter)
        .with("allowed", allowed);
  }

  static Problem notFound(String detail) {
    return Problem.of("not-found", "look at the list again", 404, detail);
  }
}
