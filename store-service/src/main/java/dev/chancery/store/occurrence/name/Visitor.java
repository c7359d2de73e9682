package dev.chancery.store.occurrence.name;

import java.util.Set;

/**
 * Who travels, as one document describes it. Exactly one of name and group is told, or none.
 *
 * @param name null where only the office or a group is told
 * @param office null where it is not told
 * @param group what a group of people is more closely, perhaps nothing; null where it is no group
 */
public record Visitor(PersonName name, Office office, Set<String> group) {

  /** How much of a name is told. */
  public enum Telling {
    FULL_NAME,
    PART_OF_NAME,
    OFFICE,
    GROUP,
    NOTHING
  }

  public Telling telling() {
    if (name != null) {
      return name.length() > 1 ? Telling.FULL_NAME : Telling.PART_OF_NAME;
    }
    if (group != null) {
      return Telling.GROUP;
    }
    return office != null ? Telling.OFFICE : Telling.NOTHING;
  }

  public boolean isNamed() {
    return name != null;
  }

  /** The number of whole words of the name, 0 where none is told. */
  public int nameLength() {
    return name == null ? 0 : name.length();
  }

  Likeness compare(Visitor other, GivenNames givenNames) {
    if (group != null || other.group != null) {
      return compareGroups(other);
    }
    Boolean sameOffice = Office.same(office, other.office);
    if (name != null && other.name != null) {
      Likeness likeness = name.compare(other.name, givenNames);
      boolean isSure = likeness == Likeness.SAME && name.length() == other.name.length();
      return !isSure && Boolean.FALSE.equals(sameOffice) ? Likeness.DIFFERENT : likeness;
    }
    if (sameOffice == null) {
      return Likeness.UNKNOWN;
    }
    return sameOffice ? Likeness.BY_OFFICE : Likeness.DIFFERENT;
  }

  private Likeness compareGroups(Visitor other) {
    if (telling() == Telling.NOTHING || other.telling() == Telling.NOTHING) {
      return Likeness.UNKNOWN;
    }
    if (group == null || other.group == null) {
      return Likeness.DIFFERENT;
    }
    if (group.isEmpty() || other.group.isEmpty()) {
      return group.equals(other.group) ? Likeness.IN_PART : Likeness.UNKNOWN;
    }
    long common = group.stream().filter(other.group::contains).count();
    return 2 * common >= Math.max(group.size(), other.group.size())
        ? Likeness.IN_PART
        : Likeness.DIFFERENT;
  }
}
