package dev.chancery.contracts.document;

/** What kind of text a document is. */
public enum Genre {
  /** A diplomatic cable or cablegram with its header. */
  CABLE,
  /** A story or note of a newspaper or an agency. */
  NEWS,
  /** A release, statement, communique or fact sheet of an office. */
  PRESS_RELEASE,
  /** Questions and answers, remarks or a briefing as spoken. */
  TRANSCRIPT,
  /** A country overview or a table of figures under headings. */
  REFERENCE,
  /** Anything else: analyses, letters, reports. */
  OTHER
}
