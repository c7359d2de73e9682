package dev.chancery.store.occurrence.name;

/** Whether two descriptions mean one visitor; the stronger, the later. */
public enum Likeness {
  /** Two persons, two offices, or a person and a group. */
  DIFFERENT,
  /** One of them says too little to tell. */
  UNKNOWN,
  /** An office and its holder, or an office twice. */
  BY_OFFICE,
  /** Nothing contradicts, but one gives a part of the name only, or both a group of people. */
  IN_PART,
  /** First and last name agree. */
  SAME
}
