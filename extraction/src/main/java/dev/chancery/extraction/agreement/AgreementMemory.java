package dev.chancery.extraction.agreement;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.extraction.candidate.Candidate;
import dev.chancery.extraction.candidate.Doubt;
import dev.chancery.extraction.rule.Mention;
import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.span.Phrase.Instrument;
import dev.chancery.extraction.story.Story;
import dev.chancery.extraction.text.Sentence;
import dev.chancery.extraction.text.WordSet;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** The instruments told so far, and which of them a telling means. */
final class AgreementMemory {

  /** How far back "the agreement" may mean one told before; keeps the work linear. */
  private static final int MEMORY = 12;

  /** How many sentences "it entered into force" may stand behind the noun it means. */
  private static final int PRONOUN_REACH = 2;

  /** Words from "which" back to the noun that it means. */
  private static final int WHICH_REACH = 4;

  /** Words between a noun and the instrument that it belongs to: "a protocol of amendment to". */
  private static final int LINK_REACH = 3;

  /** Words from "known" back to the other name: ", which is also". */
  private static final int KNOWN_REACH = 8;

  private static final Set<String> NAMING = WordSet.of("known called dubbed named");

  /** Words before a noun that only says what the one told before is. */
  private static final Set<String> COPULAS = WordSet.of("as be became become becomes is was");

  private static final Set<String> FIRST_OF_ITS_KIND =
      WordSet.of("first biggest largest latest longest most only");

  /** "by an exchange of notes" */
  private static final Set<String> MEANS = WordSet.of("by in through via");

  /** Words that tell of another instrument than the one before. */
  private static final Set<String> OTHERS =
      WordSet.of("additional addition also another further other second separate separately");

  private static final Set<String> POINTERS = Set.of("it", "this", "that");

  private static final Set<String> CLOSES = Set.of(",", ".", ";", ")");

  private static final Set<String> LINKS =
      WordSet.of("to of under amending replacing supplementing superseding implementing");

  private final List<AgreementDraft> drafts = new ArrayList<>();
  private final IdentityHashMap<Phrase, AgreementDraft> byInstrument = new IdentityHashMap<>();
  private AgreementDraft last;
  private AgreementDraft lastBefore;
  private int lastSentence;
  private boolean lastByAct;
  private final InstrumentList list = new InstrumentList();

  /**
   * The two sides of the instrument told just before, which one that names none shares with it: "It
   * was replaced by a trade agreement"; null where it has not two.
   */
  AgreementParties.Parties sidesBefore(AgreementTelling telling) {
    boolean near = last != null && telling.sentence() - lastSentence <= PRONOUN_REACH;
    AgreementParties.Parties sides = near ? last.sum().parties() : null;
    return sides != null && sides.all().size() == 2 && last.isBetweenTold() ? sides : null;
  }

  /** The list of instruments that is being read. */
  InstrumentList list() {
    return list;
  }

  boolean knows(Instrument instrument) {
    return byInstrument.containsKey(instrument);
  }

  /** The draft that a telling belongs to, null where it tells of another instrument. */
  AgreementDraft known(AgreementTelling telling, Instrument instrument, Mention mention) {
    if (instrument != null && knows(instrument)) {
      return byInstrument.get(instrument);
    }
    AgreementDraft same =
        instrument == null ? null : byInstrument.get(apposed(mention, instrument));
    if (same == null && instrument != null) {
      same = byInstrument.get(knownAs(mention, instrument));
    }
    if (same == null && instrument != null) {
      same = byInstrument.get(madeBy(mention, instrument));
    }
    if (same != null) {
      return same;
    }
    if (instrument == null && isAnaphoric(mention)) {
      AgreementDraft nearest = nearest(mention);
      if (nearest != null) {
        return nearest;
      }
      boolean earlier = lastSentence == telling.sentence() && startsWithIt(mention);
      return telling.sentence() - lastSentence > PRONOUN_REACH ? null : earlier ? lastBefore : last;
    }
    if (instrument != null && last != null && isPredicate(telling, mention, instrument)) {
      return last;
    }
    AgreementDraft owner = instrument == null ? null : byInstrument.get(owner(mention, instrument));
    AgreementDraft told = again(telling, owner == null ? Set.of() : Set.of(owner));
    return told == null && owner == null && instrument != null ? inOneForm(telling, mention) : told;
  }

  /**
   * "Peru and Chile signed an agreement on fishing. Peru's minister signed the memorandum in Lima":
   * the one told just before, whose form only this telling says; or null.
   */
  private AgreementDraft inOneForm(AgreementTelling telling, Mention mention) {
    int back = telling.sentence() - lastSentence;
    boolean just = last != null && back > 0 && back <= PRONOUN_REACH;
    return just && !mention.phrases().sentence().has(OTHERS) && last.isInForm(telling)
        ? last
        : null;
  }

  /** The draft that a telling fits, but not one of those given. */
  AgreementDraft again(AgreementTelling telling, Set<AgreementDraft> but) {
    AgreementDraft nearest = null;
    for (int i = drafts.size() - 1; i >= Math.max(0, drafts.size() - MEMORY); i--) {
      AgreementDraft draft = drafts.get(i);
      if (but.contains(draft) || !draft.fits(telling)) {
        continue;
      }
      // "the two agreements" are the two told before, not several others told since.
      if (draft.isAsMany(telling)) {
        return draft;
      }
      nearest = nearest == null ? draft : nearest;
    }
    return nearest;
  }

  /** "the Arica Treaty, the Peruvian-Chilean fishing treaty": one by two names; or null. */
  private static Phrase apposed(Mention mention, Instrument instrument) {
    Sentence sentence = mention.phrases().sentence();
    int comma = instrument.from() - 1;
    boolean closed =
        instrument.to() >= sentence.size() || CLOSES.contains(sentence.word(instrument.to()));
    boolean list =
        sentence.word(instrument.to() + 1).equals("and")
            || mention.phrases().at(instrument.to() + 1) instanceof Instrument;
    return sentence.word(comma).equals(",")
            && closed
            && !list
            && !instrument.plural()
            && mention.phrases().at(comma - 1) instanceof Instrument first
            && (instrument.definite() || first.isNamed())
            && first.definite()
            && !first.plural()
        ? first
        : null;
  }

  /** "the Arica Treaty, also known as the Fishing Treaty": the noun before "known"; or null. */
  private static Phrase knownAs(Mention mention, Instrument instrument) {
    Sentence sentence = mention.phrases().sentence();
    int known = instrument.from() - 2;
    boolean named = sentence.word(known + 1).equals("as") && NAMING.contains(sentence.word(known));
    for (int i = known - 1; named && i >= Math.max(0, known - KNOWN_REACH); i--) {
      if (mention.phrases().at(i) instanceof Instrument other) {
        return other;
      }
    }
    return null;
  }

  /** "a visa agreement with Peru in an exchange of notes": the noun before; or null. */
  private static Phrase madeBy(Mention mention, Instrument instrument) {
    Sentence sentence = mention.phrases().sentence();
    boolean exchange =
        sentence.has("exchange", instrument.from(), instrument.to())
            && MEANS.contains(sentence.word(instrument.from() - 1));
    Phrase made = null;
    for (Phrase phrase : mention.phrases().all()) {
      if (exchange && phrase.to() < instrument.from() && phrase instanceof Instrument other) {
        made = other;
      }
    }
    return made;
  }

  /** "This is the most important treaty between Peru and Chile": the one told just before. */
  private boolean isPredicate(AgreementTelling telling, Mention mention, Instrument instrument) {
    Sentence sentence = mention.phrases().sentence();
    int noun = instrument.from();
    boolean said =
        COPULAS.contains(sentence.word(noun - 1))
            && (POINTERS.contains(sentence.word(noun - 2))
                || sentence.has(FIRST_OF_ITS_KIND, noun, instrument.to()));
    return said
        && telling.byNoun()
        && !telling.plural()
        && telling.sentence() - lastSentence <= PRONOUN_REACH
        && last.isAmong(telling.parties().told());
  }

  /** "a protocol to the agreement": the noun before, which is another instrument; or null. */
  private static Phrase owner(Mention mention, Instrument instrument) {
    Sentence sentence = mention.phrases().sentence();
    int link = instrument.from() - 1;
    if (!LINKS.contains(sentence.word(link))) {
      return null;
    }
    for (int i = link - 1; i >= Math.max(0, link - LINK_REACH); i--) {
      Phrase phrase = mention.phrases().at(i);
      if (phrase != null) {
        return phrase instanceof Instrument ? phrase : null;
      }
    }
    return null;
  }

  /** "it entered into force": no noun, but a known one is meant. */
  static boolean isAnaphoric(Mention mention) {
    return "last".equals(mention.setting("instrument"));
  }

  /**
   * "the treaty, which entered into force": the noun just before; null where it is another word.
   */
  private AgreementDraft nearest(Mention mention) {
    int i = mention.from();
    if (!mention.phrases().sentence().word(i).equals("which")) {
      return null;
    }
    for (i--; i >= mention.from() - WHICH_REACH; i--) {
      if (mention.phrases().at(i) instanceof Instrument noun) {
        return byInstrument.get(noun);
      }
    }
    return null;
  }

  /** "It was replaced by a new treaty": the one told in the sentence before. */
  private static boolean startsWithIt(Mention mention) {
    return mention.from() == 0 && mention.phrases().sentence().word(0).equals("it");
  }

  AgreementDraft start(AgreementTelling telling, Set<Doubt> doubts) {
    AgreementDraft draft = new AgreementDraft(telling, doubts);
    drafts.add(draft);
    return draft;
  }

  /** Keeps in mind that a telling was of a draft, and by which noun. */
  void keep(AgreementDraft draft, AgreementTelling telling, Instrument instrument) {
    if (instrument == null && lastSentence == telling.sentence() && last != null) {
      return;
    }
    // In "signed a protocol to the treaty" the protocol is what "it" means afterwards.
    if (lastSentence != telling.sentence()) {
      lastBefore = last;
    }
    if (!telling.byNoun() || !lastByAct || lastSentence != telling.sentence()) {
      last = draft;
      lastSentence = telling.sentence();
      lastByAct = !telling.byNoun();
    }
    if (instrument != null) {
      byInstrument.put(instrument, draft);
    }
  }

  /** Keeps in mind that a noun is spoken for, but nothing else. */
  void keepDoubtful(AgreementDraft draft, Instrument instrument) {
    if (instrument != null) {
      byInstrument.put(instrument, draft);
    }
  }

  /** The events of all drafts. */
  List<Candidate> agreements(Story story, String engine) {
    list.close();
    CountryCode implied = story.implied();
    List<Candidate> out = new ArrayList<>(drafts.size());
    List<CountryCode> pair = story.surePair();
    boolean own = story.isRelease();
    for (AgreementDraft draft : drafts) {
      if (!list.isSum(draft)) {
        List<CountryCode> sides = own && draft.isPeace() ? List.of() : pair;
        out.add(draft.agreement(story.document(), implied, sides, engine));
      }
    }
    return out;
  }
}
