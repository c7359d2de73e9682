package dev.chancery.contracts.event;

/** The protocol rank of a visit, where the text names it. */
public enum VisitKind {
  STATE,
  OFFICIAL,
  WORKING,
  PRIVATE
}
