package dev.chancery.extraction.resolve;

/**
 * What makes it doubtful that the words tell an event at all. {@link Confidence} weighs doubts like
 * every other sign; an event with a grave one stands only where it is likely.
 */
enum Doubt {
  /** A slot was filled from the text around. */
  PIECED_TOGETHER("pieced together", false),
  ONE_PARTY("one party of several told", true),
  PARTIES_AROUND("parties named around", true),
  ONE_COUNTRY("no other country in the text", true),
  VISITOR_AROUND("visitor's country from around", true),
  HOST_AROUND("host from around", true),
  BORDER("no border told", true),
  LOOSE_RULE("loose rule", true);

  private final String words;
  private final boolean grave;

  Doubt(String words, boolean grave) {
    this.words = words;
    this.grave = grave;
  }

  /** As a sign: "pieced together". */
  String words() {
    return words;
  }

  /** Whether the event has to be likely to stand. */
  boolean isGrave() {
    return grave;
  }
}
