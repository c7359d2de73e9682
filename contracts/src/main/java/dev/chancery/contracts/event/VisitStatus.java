package dev.chancery.contracts.event;

/** How far a visit came, as the text tells it. */
public enum VisitStatus {
  /** Invited, considered, offered. */
  PROPOSED,
  /** Announced, expected, scheduled. */
  PLANNED,
  ONGOING,
  COMPLETED,
  /** Cancelled, postponed, called off. */
  CANCELLED
}
