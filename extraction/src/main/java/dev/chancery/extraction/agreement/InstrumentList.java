package dev.chancery.extraction.agreement;

import dev.chancery.extraction.span.Phrase.Instrument;
import dev.chancery.extraction.span.Phrases;
import dev.chancery.extraction.text.Sentence;
import dev.chancery.extraction.text.WordSet;
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

  /** Sentences from a plural to the one that says what it includes. */
  private static final int RECALL = 2;

  /** Sentences from a plural to "the second". */
  private static final int PARTS_REACH = 4;

  private static final Set<String> INCLUDING =
      WordSet.of("include includes included comprise comprised");

  private static final Set<String> ARTICLES = Set.of("the", "these", "those");

  private static final Set<String> WHOLES =
      WordSet.of(
          "it they these those which accords agreements contracts deals documents memoranda pacts");

  private AgreementDraft plural;
  private AgreementTelling pluralTelling;
  private int pluralSentence;

  /** Whether the list is of the plural remembered, not of an introduction. */
  private boolean recalled;

  private AgreementDraft head;
  private AgreementTelling introduction;
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

  /**
   * Starts a list.
   *
   * @param whole the draft that sums it up, null where the text tells of none
   * @param telling what the introduction tells
   */
  void start(AgreementDraft whole, AgreementTelling telling, Phrases phrases) {
    int index = phrases.sentence().index();
    if (introduction != null && reached == index) {
      head = head == null ? whole : head;
      return;
    }
    close();
    recalled = false;
    head = whole;
    introduction = telling;
    members.clear();
    reached = index;
    items = 0;
  }

  /** Remembers a plural that later sentences may take apart: "they include", "the first". */
  void remember(AgreementDraft whole, AgreementTelling telling, Phrases phrases) {
    boolean takenApart =
        phrases.sentence().index() - pluralSentence <= RECALL && phrases.sentence().has(INCLUDING);
    if (pluralTelling != null && takenApart) {
      return;
    }
    if (!isOpen(phrases)
        && telling.plural()
        && (whole != null || telling.parties().all().size() > 1)) {
      plural = whole;
      pluralTelling = telling;
      pluralSentence = phrases.sentence().index();
      recalled = false;
    }
  }

  private boolean isOpen(Phrases phrases) {
    return introduction != null && phrases.sentence().index() - reached <= LONGEST_ITEM;
  }

  /** Starts a list in the midst of the text, where the sentence says that a plural includes it. */
  private void startIncluding(Instrument instrument, Phrases phrases) {
    int index = phrases.sentence().index();
    boolean known =
        pluralTelling != null && index > pluralSentence && index - pluralSentence <= RECALL;
    if (known && isIncluded(instrument, phrases.sentence())) {
      recall(phrases);
      reached = index - 1;
    }
  }

  private void recall(Phrases phrases) {
    if (!recalled) {
      start(plural, pluralTelling, phrases);
      recalled = true;
    }
  }

  /** "They include a treaty", "The accords include a treaty", "Among them is a treaty". */
  private static boolean isIncluded(Instrument instrument, Sentence sentence) {
    boolean includes = sentence.has(INCLUDING, 0, instrument.from());
    int second = ARTICLES.contains(sentence.word(0)) ? 1 : 0;
    return includes && WHOLES.contains(sentence.word(second));
  }

  /** The telling of one of the plural's instruments that is called by a number only, or null. */
  AgreementTelling part(AgreementTelling telling, Phrases phrases) {
    int index = phrases.sentence().index();
    if (pluralTelling == null || index - pluralSentence > PARTS_REACH || index == pluralSentence) {
      return null;
    }
    recall(phrases);
    return item(telling, phrases);
  }

  /** Whether an instrument opens an item of the list. */
  boolean isItem(Instrument instrument, Phrases phrases) {
    if (instrument == null) {
      return false;
    }
    int index = phrases.sentence().index();
    startIncluding(instrument, phrases);
    if (recalled && isIncluded(instrument, phrases.sentence())) {
      return index - reached <= 1;
    }
    return introduction != null
        && !instrument.plural()
        && instrument.from() <= MARK
        && index > reached
        && index - reached <= LONGEST_ITEM;
  }

  /** The telling of an item, with what the introduction tells of all. */
  AgreementTelling item(AgreementTelling telling, Phrases phrases) {
    reached = phrases.sentence().index();
    items++;
    AgreementTelling whole = head == null ? introduction : head.sum();
    boolean own = telling.parties().told().size() > 1 || whole.parties().all().size() < 2;
    return telling.asItem(
        own ? telling.parties() : whole.parties().asTold(),
        whole.kind(),
        whole.stage(),
        whole.date());
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
    introduction = null;
  }

  /** Whether a draft is only the sum of instruments told one by one. */
  boolean isSum(AgreementDraft draft) {
    return complete.contains(draft);
  }
}
