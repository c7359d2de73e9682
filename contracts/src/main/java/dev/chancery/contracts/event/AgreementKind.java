package dev.chancery.contracts.event;

/** What an instrument is called. */
public enum AgreementKind {
  TREATY,
  AGREEMENT,
  MEMORANDUM,
  CONTRACT,
  PROTOCOL,
  DECLARATION,
  JOINT_VENTURE,
  OTHER
}
