package dev.chancery.contracts.event;

/** The latest stage of its life that the text tells an instrument has reached. */
public enum AgreementStage {
  PROPOSED,
  NEGOTIATING,
  AGREED,
  SIGNED,
  RATIFIED,
  IN_FORCE,
  SUSPENDED,
  TERMINATED
}
