package dev.chancery.extraction.rule;

/**
 * A line of a file of rules, as errors name it.
 *
 * @param number from 1
 */
record RuleLine(String file, int number) {

  IllegalArgumentException error(String what) {
    return new IllegalArgumentException(this + ": " + what);
  }

  IllegalArgumentException error(String what, Throwable cause) {
    return new IllegalArgumentException(this + ": " + what, cause);
  }

  @Override
  public String toString() {
    return file + ":" + number;
  }
}
