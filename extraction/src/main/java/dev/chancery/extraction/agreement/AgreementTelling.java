package dev.chancery.extraction.agreement;

import dev.chancery.contracts.event.AgreementKind;
import dev.chancery.contracts.event.AgreementStage;
import dev.chancery.contracts.event.Evidence;
import dev.chancery.contracts.time.ReducedDate;
import java.util.Set;

/**
 * What one place in the text tells of an instrument or a commitment.
 *
 * @param sentence index of the sentence
 * @param parties who is bound
 * @param subject what it is about, null where this place does not tell
 * @param topics the words of the subject by which two tellings are compared
 * @param name the words of the instrument's proper name, empty where it has none
 * @param count number of instruments, null for a plural without a number
 * @param definite whether it speaks of an instrument known from before
 * @param byNoun whether only the noun tells of it, with no act
 * @param weak whether the stage is only what the wording suggests, so that any told step wins
 */
record AgreementTelling(
    int sentence,
    AgreementParties.Parties parties,
    AgreementKind kind,
    AgreementStage stage,
    ReducedDate date,
    String subject,
    Set<String> topics,
    Set<String> name,
    Integer count,
    boolean plural,
    boolean definite,
    boolean byNoun,
    boolean weak,
    Evidence evidence) {

  private static final int NEAR = 6;

  /** Headline, dateline and the first sentence of the body. */
  private static final int LEAD = 2;

  /** One of several instruments that it tells of, with other parties. */
  AgreementTelling with(AgreementParties.Parties others) {
    return new AgreementTelling(
        sentence, others, kind, stage, date, subject, topics, name, 1, false, false, byNoun, weak,
        evidence);
  }

  /** The same between others. */
  AgreementTelling between(AgreementParties.Parties others) {
    return new AgreementTelling(
        sentence, others, kind, stage, date, subject, topics, name, count, plural, definite, byNoun,
        weak, evidence);
  }

  /** The same, found in other words of the sentence. */
  AgreementTelling quoting(Evidence quote) {
    return new AgreementTelling(
        sentence, parties, kind, stage, date, subject, topics, name, count, plural, definite,
        byNoun, weak, quote);
  }

  /** The same instrument as an item of a list, whose introduction tells the stage. */
  AgreementTelling asItem(
      AgreementParties.Parties bound,
      AgreementKind whole,
      AgreementStage reached,
      ReducedDate when) {
    AgreementKind own = kind == AgreementKind.OTHER ? whole : kind;
    return new AgreementTelling(
        sentence, bound, own, reached, when, subject, topics, name, 1, false, false, false, false,
        evidence);
  }

  /** One of several instruments that it tells of, with a subject of its own. */
  AgreementTelling about(String other, Set<String> otherTopics, Evidence quote) {
    return new AgreementTelling(
        sentence,
        parties,
        kind,
        stage,
        date,
        other,
        otherTopics,
        Set.of(),
        1,
        false,
        false,
        byNoun,
        weak,
        quote);
  }

  /** Whether both are called by a name, and by the same one. */
  boolean sharesName(Set<String> other) {
    long shared = name.stream().filter(other::contains).count();
    return shared > 0 && shared * 2 >= Math.min(name.size(), other.size());
  }

  /** Whether it stands where a text sums up what it tells in full below. */
  boolean inLead() {
    return sentence <= LEAD;
  }

  /** Whether another telling stands close by, as a headline to the first sentences. */
  boolean near(AgreementTelling other) {
    return Math.abs(sentence - other.sentence) <= NEAR;
  }
}
