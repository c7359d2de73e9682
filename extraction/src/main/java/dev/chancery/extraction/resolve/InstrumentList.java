package dev.chancery.extraction.resolve;

import dev.chancery.extraction.span.Phrase.Instrument;
import dev.chancery.extraction.span.Phrases;
import java.util.HashSet;
import java.util.Set;

/**
 * A list of instruments under a sentence that introduces it: "The following agreements were
 * signed:", then one instrument an item. The items are of the parties of that sentence.
 */
final class InstrumentList {

  /** Sentences of one item, or between the introduction and the first item. */
  private static final int LONGEST_ITEM = 3;

  /** Tokens of a number or bullet before an item. */
  private static final int MARK = 2;

  private AgreementDraft head;
  private boolean open;
  private int reached;
  private int items;
  private final Set<AgreementDraft> members = new HashSet<>();
  private final Set<AgreementDraft> complete = new HashSet<>();

  /** Whether a sentence with a plural noun ends with a colon, so that a list is to follow. */
  static boolean introduces(Instrument instrument, Phrases phrases) {
    return instrument != null
        && instrument.plural()
        && phrases.sentence().word(phrases.sentence().size() - 1).equals(":");
  }

  /** Starts a list of which a draft is the whole, null where the text tells of no whole before. */
  void start(AgreementDraft whole, Phrases phrases) {
    close();
    head = whole;
    open = true;
    members.clear();
    reached = phrases.sentence().index();
    items = 0;
  }

  /** Whether an instrument opens an item of the list. */
  boolean isItem(Instrument instrument, Phrases phrases) {
    int index = phrases.sentence().index();
    return open
        && instrument != null
        && !instrument.plural()
        && instrument.from() <= MARK
        && index > reached
        && index - reached <= LONGEST_ITEM;
  }

  /** The telling of an item, with what the introduction tells of all. */
  AgreementTelling item(AgreementTelling telling, Phrases phrases) {
    reached = phrases.sentence().index();
    items++;
    return head == null
        ? telling.asItem(telling.parties(), telling.stage(), telling.date())
        : head.item(telling);
  }

  /** The items read so far; no two of them are the same. */
  Set<AgreementDraft> members() {
    return members;
  }

  void add(AgreementDraft item) {
    if (item != null) {
      members.add(item);
    }
  }

  /** Ends the list; its whole is no instrument of its own where all items are named. */
  void close() {
    if (head != null && items > 1 && (head.count() == null || head.count() <= items)) {
      complete.add(head);
    }
    head = null;
    open = false;
  }

  /** Whether a draft is only the sum of instruments told one by one. */
  boolean isSum(AgreementDraft draft) {
    return complete.contains(draft);
  }
}
