package dev.chancery.extraction.agreement;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.contracts.event.AgreementStage;
import dev.chancery.contracts.event.Evidence;
import dev.chancery.contracts.time.ReducedDate;
import dev.chancery.extraction.candidate.Candidate;
import dev.chancery.extraction.candidate.Doubt;
import dev.chancery.extraction.candidate.Drop;
import dev.chancery.extraction.candidate.Drops;
import dev.chancery.extraction.rule.Mention;
import dev.chancery.extraction.span.Phrase.Instrument;
import dev.chancery.extraction.story.Outlook;
import dev.chancery.extraction.story.Quotes;
import dev.chancery.extraction.story.Sport;
import dev.chancery.extraction.story.Story;
import dev.chancery.extraction.story.VerbOutlook;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Makes agreements of their mentions: finds the parties, reads the stage, and joins all tellings of
 * an instrument.
 */
public final class AgreementAssembly {

  private final Story story;
  private final Quotes quotes;
  private final Drops drops;
  private final String engine;
  private final AgreementParties parties;
  private final CommitmentParties commitments;
  private final AgreementDates dates;
  private final AgreementDoubts doubts;
  private final boolean sports;
  private final boolean players;
  private final AgreementMemory memory = new AgreementMemory();

  /** Nouns of acts that were not done. */
  private final Set<Instrument> refused = Collections.newSetFromMap(new IdentityHashMap<>());

  private Mention lastAct;

  public AgreementAssembly(Story story, Quotes quotes, Drops drops, String engine) {
    this.story = story;
    this.quotes = quotes;
    this.drops = drops;
    this.engine = engine;
    this.parties = new AgreementParties(story);
    this.commitments = new CommitmentParties(story);
    this.dates = new AgreementDates(story);
    this.doubts = new AgreementDoubts(story);
    this.sports = story.isOfSport();
    this.players = Sport.mayTellOfPlayers(story.vocabulary());
  }

  public void add(Mention mention) {
    Instrument instrument = ActObject.of(mention);
    boolean byNoun =
        "noun".equals(mention.setting("grammar")) || ActObject.isInside(mention, instrument);
    boolean done = mention.setting("grammar") != null || mention.setting("outlook") != null;
    Outlook outlook =
        byNoun || done || AgreementStages.isDecided(mention)
            ? Outlook.DONE
            : VerbOutlook.of(mention.phrases(), mention.triggerFrom());
    AgreementStage stage = AgreementStages.of(mention, outlook);
    if (!isPart(mention) && Commitments.isPartOf(mention, lastAct)) {
      drops.note(mention, Drop.TERM);
      return;
    }
    boolean game = sports || players && Sport.isOfPlayers(mention.phrases());
    if (stage == null || game) {
      drops.note(mention, game ? Drop.SPORTS : Drop.NO_INSTRUMENT_MADE);
      refused.add(instrument);
      return;
    }
    if (byNoun && Commitments.isExplainedBy(mention, instrument, lastAct)) {
      drops.note(mention, Drop.TERM);
      return;
    }
    lastAct = instrument == null ? mention : lastAct;
    boolean dependent = ActObject.isGovernor(mention, instrument);
    if ((byNoun || dependent) && memory.knows(instrument)) {
      return;
    }
    AgreementTelling telling =
        withSides(telling(mention, instrument, stage, outlook, byNoun), mention, instrument);
    if (byNoun && refused.contains(instrument) && !telling.parties().partners().isEmpty()) {
      return;
    }
    if (isPart(mention)) {
      tellPart(telling, mention);
      return;
    }
    List<Instrument> items = AgreementLists.itemsOf(mention.phrases(), instrument);
    if (!byNoun && !dependent && !items.isEmpty()) {
      memory.keep(null, telling, instrument);
      tellItems(items, telling, mention, outlook);
      return;
    }
    List<AgreementTelling> parts =
        instrument == null
            ? Commitments.parts(telling, mention, quotes)
            : AgreementLists.parts(telling, mention, instrument, story.cast(), quotes);
    if (memory.list().isItem(instrument, mention.phrases())) {
      AgreementTelling item = memory.list().item(telling, mention.phrases());
      Set<AgreementDraft> others = memory.list().members();
      memory.list().add(take(memory.again(item, others), item, mention, instrument));
    } else if (parts.size() > 1) {
      tellApart(parts, mention, instrument);
    } else {
      tell(telling, mention, instrument);
    }
    if (!byNoun && !dependent && instrument != null) {
      for (Instrument other : AgreementLists.coordinated(mention, instrument)) {
        AgreementTelling own = telling(mention, other, stage, outlook, false);
        boolean alone = own.parties().told().size() < 2;
        tell(alone ? own.with(telling.parties()) : own, mention, other);
      }
    }
  }

  /** "A trade agreement was signed in 1938": between those of the treaty told just before. */
  private AgreementTelling withSides(
      AgreementTelling telling, Mention mention, Instrument instrument) {
    boolean open =
        instrument != null
            && !telling.definite()
            && !telling.plural()
            && !telling.byNoun()
            && mention.setting("grammar") == null
            && telling.parties().all().isEmpty();
    AgreementParties.Parties sides = open ? memory.sidesBefore(telling) : null;
    return sides == null ? telling : telling.with(sides);
  }

  /** The items of a list in the same sentence, of the parties of the plural over it. */
  private void tellItems(
      List<Instrument> items, AgreementTelling whole, Mention mention, Outlook outlook) {
    Set<AgreementDraft> siblings = new HashSet<>();
    for (Instrument noun : items) {
      AgreementTelling own = telling(mention, noun, whole.stage(), outlook, false);
      AgreementTelling item = own.with(whole.parties().asTold());
      AgreementDraft draft = take(memory.again(item, siblings), item, mention, noun);
      if (draft != null) {
        siblings.add(draft);
      }
    }
  }

  private void tellPart(AgreementTelling telling, Mention mention) {
    Instrument noun =
        mention.phrases().at(mention.triggerFrom()) instanceof Instrument found ? found : null;
    if (noun != null && memory.knows(noun)) {
      return;
    }
    AgreementTelling part = memory.list().part(telling, mention.phrases());
    if (part != null) {
      Set<AgreementDraft> others = memory.list().members();
      memory.list().add(take(memory.again(part, others), part, mention, noun));
    }
  }

  private void tell(AgreementTelling telling, Mention mention, Instrument instrument) {
    take(memory.known(telling, instrument, mention), telling, mention, instrument);
  }

  /** Tells of each of several instruments, no two of which are the same. */
  private void tellApart(List<AgreementTelling> parts, Mention mention, Instrument instrument) {
    Set<AgreementDraft> siblings = new HashSet<>();
    for (AgreementTelling part : parts) {
      Instrument noun = siblings.isEmpty() ? instrument : null;
      AgreementDraft draft = take(memory.again(part, siblings), part, mention, noun);
      if (draft != null) {
        siblings.add(draft);
      }
    }
  }

  private AgreementDraft take(
      AgreementDraft known, AgreementTelling telling, Mention mention, Instrument instrument) {
    AgreementDraft draft = known;
    boolean general = AgreementDoubts.isInGeneral(telling, mention, instrument);
    Set<Doubt> open = doubts.of(telling, mention);
    if (draft != null) {
      draft.join(telling, open);
    } else if (!general && doubts.canStand(telling, mention)) {
      if (open.isEmpty()) {
        draft = memory.start(telling, open);
      } else {
        startDoubtful(telling, mention, instrument, open);
      }
    }
    if (draft == null) {
      drops.note(mention, general ? Drop.UNSPECIFIC : Drop.PARTIES_UNKNOWN);
    } else {
      memory.keep(draft, telling, instrument);
    }
    memory.list().remember(draft, telling, mention.phrases());
    if (InstrumentList.introduces(instrument, mention.phrases())) {
      memory.list().start(draft, telling, mention.phrases());
    }
    return draft;
  }

  /** "The second outlines how oil will flow": one of several told before. */
  private static boolean isPart(Mention mention) {
    return "part".equals(mention.setting("instrument"));
  }

  private AgreementTelling telling(
      Mention mention,
      Instrument instrument,
      AgreementStage stage,
      Outlook outlook,
      boolean byNoun) {
    boolean passing = byNoun || mention.setting("grammar") != null;
    ReducedDate date = dates.of(mention, instrument, stage, outlook, passing);
    return new AgreementTelling(
        mention.phrases().sentence().index(),
        instrument == null && !AgreementMemory.isAnaphoric(mention)
            ? commitments.of(mention)
            : parties.of(mention, instrument, byNoun),
        AgreementKinds.of(mention, instrument),
        stage,
        date,
        AgreementSubjects.of(mention, instrument),
        AgreementSubjects.topics(mention, instrument),
        instrument == null ? Set.of() : instrument.name(),
        instrument == null ? Integer.valueOf(1) : instrument.count(),
        instrument != null && instrument.plural(),
        instrument == null ? AgreementMemory.isAnaphoric(mention) : instrument.definite(),
        byNoun,
        mention.setting("grammar") != null,
        evidence(mention, instrument));
  }

  private Evidence evidence(Mention mention, Instrument instrument) {
    if (instrument == null) {
      return quotes.of(mention);
    }
    if (ActObject.isGovernor(mention, instrument)) {
      return quotes.of(
          mention.phrases().sentence(),
          instrument.from(),
          instrument.to(),
          instrument.from(),
          instrument.to());
    }
    int from = Math.min(mention.triggerFrom(), instrument.from());
    int to = Math.max(mention.triggerTo(), instrument.to());
    return quotes.of(
        mention.phrases().sentence(), from, to, mention.triggerFrom(), mention.triggerTo());
  }

  /** One that has to be likely to stand; "it" and "the agreement" never mean it. */
  private void startDoubtful(
      AgreementTelling telling, Mention mention, Instrument instrument, Set<Doubt> open) {
    if (refused.contains(instrument) || AgreementDoubts.isBare(telling, instrument)) {
      return;
    }
    boolean unbound = telling.parties().all().isEmpty();
    AgreementTelling bound =
        unbound ? telling.between(parties.beside(mention.phrases(), instrument)) : telling;
    Set<CountryCode> sides = bound.parties().all();
    boolean own = sides.size() == 1 && doubts.isOwnAct(sides.iterator().next(), instrument);
    if (!sides.isEmpty() && !own) {
      memory.keepDoubtful(memory.start(bound, open), instrument);
    }
  }

  /** The agreements found so far. */
  public List<Candidate> agreements() {
    return memory.agreements(story, engine);
  }
}
