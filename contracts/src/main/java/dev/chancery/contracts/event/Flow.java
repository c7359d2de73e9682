package dev.chancery.contracts.event;

/** What a trade figure measures. Reporter and partner follow the convention of UN Comtrade. */
public enum Flow {
  /** The reporter's exports to the partner. */
  EXPORT,
  /** The reporter's imports from the partner. */
  IMPORT,
  /** Exports and imports together; the two sides in any order. */
  TURNOVER,
  /** Exports less imports; the reporter is the side with the surplus, the amount positive. */
  BALANCE,
  /** Value or goods of a deal or project; the reporter sells, the partner buys. */
  CONTRACT,
  /** The reporter invests in the partner. */
  INVESTMENT,
  /** Loans, aid and grants; the reporter gives, the partner receives. */
  CREDIT
}
