package dev.chancery.extraction.candidate;

/** Why no event came of a place where a rule fired. */
public enum Drop {
  DENIED("the text says that it does not, or did not, take place"),
  OTHER_VENUE("the rule is for another body"),
  NO_VISITOR("nobody who travels is told near the trigger"),
  NO_HOST("no country that is visited is told, and no trip of the visitor is known to join"),
  VISITOR_WITHOUT_COUNTRY("for whom the visitor speaks is not told anywhere in the text"),
  AT_HOME("the visitor is in his own country"),
  BOTH_SIDES("the words name both sides, not a visitor"),
  CARRIER("an airline flies there, nobody visits"),
  OTHER_SUBJECT("somebody else is told to travel than who was found"),
  OTHER_SENSE("the words mean something else than a journey"),
  ASKED("it is only asked about"),
  GENERAL("it speaks of anybody's travel, not of one trip"),
  PRIVATE("the visitor speaks for no state, party or firm"),
  RESIDENT("whoever is posted there has not travelled"),
  DOUBTFUL("what the words leave open makes an event unlikely"),
  NO_INSTRUMENT_MADE("the words make, change or end no agreement"),
  TERM("it is part of an instrument or act that is told already"),
  SPORTS("a story of sport, whose contracts and tours are no affairs of state"),
  PARTIES_UNKNOWN("the parties are not told, or only one of two"),
  UNSPECIFIC("agreements in general, none in particular"),
  NO_FIGURE("no amount or percentage belongs to the word"),
  NO_FLOW("what the amount measures is not told"),
  NOT_ABROAD("nothing says that it crosses a border"),
  REPORTER_UNKNOWN("whose trade it is, is not told");

  private final String reason;

  Drop(String reason) {
    this.reason = reason;
  }

  /** In words, for an analyst to read. */
  public String reason() {
    return reason;
  }
}
