package dev.chancery.extraction.candidate;

/**
 * What the words leave open about an event. {@link Confidence} weighs doubts like every other sign;
 * an event with a grave one stands only where it is likely.
 */
public enum Doubt {
  /** A slot was filled from the text around. */
  PIECED_TOGETHER("pieced together", false),
  /** Somebody acts abroad whose country only the text around tells. */
  VISITOR_FROM_AROUND("visitor's country from around", true),
  /** Somebody travels of whom the text tells no country. */
  VISITOR_OF_NO_COUNTRY("visitor of no country", true),
  /** Where a trip goes is told by no word of it. */
  HOST_FROM_AROUND("host from around", true),
  /** Who is bound besides one party is not told. */
  ONE_PARTY("one party told", true),
  /** The sentence names the parties, but not as bound. */
  PARTIES_BESIDE("parties only named beside", true),
  /** A noun without an act. */
  NAMED_IN_PASSING("named in passing", true),
  /** A single party in a text that names no other country or body. */
  ONE_COUNTRY("no other country in the text", true),
  /** A journey or a contract in a text that hardly speaks of affairs of state or of trade. */
  NOT_OF_STATE("not of state around", true);

  private final String words;
  private final boolean grave;

  Doubt(String words, boolean grave) {
    this.words = words;
    this.grave = grave;
  }

  /** As a sign: "pieced together". */
  public String words() {
    return words;
  }

  /** Whether the event has to be likely to stand. */
  boolean isGrave() {
    return grave;
  }
}
