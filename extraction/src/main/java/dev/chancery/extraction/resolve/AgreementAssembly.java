package dev.chancery.extraction.resolve;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.contracts.event.Agreement;
import dev.chancery.contracts.event.AgreementKind;
import dev.chancery.contracts.event.AgreementStage;
import dev.chancery.contracts.event.EventIds;
import dev.chancery.contracts.event.EventType;
import dev.chancery.contracts.event.Evidence;
import dev.chancery.contracts.time.ReducedDate;
import dev.chancery.extraction.rule.Mention;
import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.span.Phrase.Instrument;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Makes agreements of their mentions: finds the parties, reads the stage, and joins all tellings of
 * an instrument.
 */
final class AgreementAssembly {

  private final Story story;
  private final Quotes quotes;
  private final String engine;
  private final List<Draft> drafts = new ArrayList<>();
  private final IdentityHashMap<Phrase, Boolean> taken = new IdentityHashMap<>();

  AgreementAssembly(Story story, Quotes quotes, String engine) {
    this.story = story;
    this.quotes = quotes;
    this.engine = engine;
  }

  /** An agreement in the making. */
  private static final class Draft {
    private final Set<CountryCode> parties = new LinkedHashSet<>();
    private AgreementKind kind;
    private AgreementStage stage;
    private ReducedDate date;
    private String subject;
    private Integer count;
    private double confidence;
    private final List<Evidence> evidence = new ArrayList<>();
  }

  void add(Mention mention) {
    Outlook outlook =
        "noun".equals(mention.setting("grammar"))
            ? Outlook.DONE
            : Outlook.ofVerb(mention.phrases(), verb(mention));
    AgreementStage stage = stage(mention, outlook);
    if (stage == null) {
      return;
    }
    Instrument instrument = (Instrument) firstInstrument(mention);
    if (instrument != null && taken.put(instrument, Boolean.TRUE) != null) {
      return;
    }
    Set<CountryCode> parties = parties(mention, instrument);
    ReducedDate date =
        story.date(
            mention.phrases(),
            story.when(mention),
            stage == AgreementStage.AGREED || stage == AgreementStage.PROPOSED
                ? outlook
                : Outlook.DONE);
    AgreementKind kind = kind(mention, instrument);
    Draft known = known(instrument, kind, parties);
    if (known != null) {
      join(known, stage, date, parties, instrument, mention);
      return;
    }
    if (parties.size() < 2 && !"any".equals(mention.setting("parties")) || parties.isEmpty()) {
      return;
    }
    Draft draft = new Draft();
    draft.parties.addAll(parties);
    draft.kind = kind;
    draft.stage = stage;
    draft.date = date;
    draft.subject = subject(mention, instrument);
    draft.count = instrument == null ? Integer.valueOf(1) : instrument.count();
    draft.confidence = parties.size() < 2 ? 0.6 : 0.85;
    draft.evidence.add(quotes.of(mention));
    drafts.add(draft);
  }

  private static int verb(Mention mention) {
    Phrase verb = mention.first("verb");
    return verb == null ? mention.triggerFrom() : verb.from();
  }

  private static Phrase firstInstrument(Mention mention) {
    Phrase instrument = mention.first("instrument");
    if (instrument == null) {
      instrument = mention.first("trigger");
    }
    return instrument instanceof Instrument ? instrument : null;
  }

  private static AgreementStage stage(Mention mention, Outlook outlook) {
    String fixed = mention.setting("stage");
    AgreementStage reached = fixed == null ? AgreementStage.SIGNED : AgreementStage.valueOf(fixed);
    return switch (outlook) {
      case DENIED -> null;
      case AHEAD ->
          reached.compareTo(AgreementStage.SIGNED) >= 0 && reached != AgreementStage.TERMINATED
              ? AgreementStage.AGREED
              : reached;
      case SUGGESTED -> AgreementStage.PROPOSED;
      case CALLED_OFF -> AgreementStage.TERMINATED;
      default -> reached;
    };
  }

  private static AgreementKind kind(Mention mention, Instrument instrument) {
    String fixed = mention.setting("kind");
    if (fixed != null) {
      return AgreementKind.valueOf(fixed);
    }
    return instrument == null ? AgreementKind.OTHER : instrument.kind();
  }

  private String subject(Mention mention, Instrument instrument) {
    if (instrument != null && instrument.subject() != null) {
      return instrument.subject();
    }
    int from = mention.triggerTo();
    int to = Math.min(mention.phrases().sentence().size(), from + 8);
    return from < to ? mention.phrases().sentence().text(from, to) : null;
  }

  private Set<CountryCode> parties(Mention mention, Instrument instrument) {
    Set<CountryCode> parties = new LinkedHashSet<>();
    if (instrument != null) {
      parties.addAll(instrument.parties());
    }
    boolean sides = false;
    for (Phrase phrase : mention.all("party")) {
      sides |= phrase instanceof Phrase.Sides;
      CountryCode country = party(phrase);
      if (country != null) {
        parties.add(country);
      }
    }
    if (parties.size() < 2) {
      List<CountryCode> before =
          story.countriesBefore(
              mention.phrases(),
              sides ? mention.triggerFrom() : mention.phrases().sentence().size(),
              sides ? 3 : 0);
      for (CountryCode country : before) {
        if (parties.size() < 2) {
          parties.add(country);
        }
      }
    }
    return parties;
  }

  private CountryCode party(Phrase phrase) {
    CountryCode country = story.cast().country(phrase);
    if (country == null && phrase instanceof Phrase.Organisation organisation) {
      return CountryCode.of("ORG:" + organisation.name().replace('\n', ' '));
    }
    return country;
  }

  /**
   * The draft that a mention tells of again: a definite noun of the same kind, or equal parties,
   * kind and subject.
   */
  private Draft known(Instrument instrument, AgreementKind kind, Collection<CountryCode> parties) {
    for (int i = drafts.size() - 1; i >= 0; i--) {
      Draft draft = drafts.get(i);
      boolean sameKind = draft.kind == kind || instrument == null && kind == AgreementKind.OTHER;
      if (!sameKind) {
        continue;
      }
      boolean fits = draft.parties.containsAll(parties) || parties.containsAll(draft.parties);
      if (instrument != null && instrument.definite() && fits && !instrument.plural()) {
        return draft;
      }
      if (fits
          && parties.size() > 1
          && instrument != null
          && sameSubject(draft.subject, instrument.subject())) {
        return draft;
      }
    }
    return null;
  }

  private static boolean sameSubject(String a, String b) {
    if (a == null || b == null) {
      return a == null && b == null;
    }
    Set<String> words = new HashSet<>(List.of(a.toLowerCase(Locale.ROOT).split("\\W+")));
    Set<String> other = new HashSet<>(List.of(b.toLowerCase(Locale.ROOT).split("\\W+")));
    int smaller = Math.min(words.size(), other.size());
    words.retainAll(other);
    return words.size() * 2 > smaller;
  }

  private void join(
      Draft draft,
      AgreementStage stage,
      ReducedDate date,
      Set<CountryCode> parties,
      Instrument instrument,
      Mention mention) {
    draft.parties.addAll(parties);
    if (stage.compareTo(draft.stage) > 0) {
      draft.stage = stage;
      draft.date = date != null ? date : draft.date;
    } else if (draft.date == null && stage == draft.stage) {
      draft.date = date;
    }
    if (draft.subject == null && instrument != null) {
      draft.subject = instrument.subject();
    }
    Evidence quote = quotes.of(mention);
    if (draft.evidence.stream()
        .noneMatch(e -> e.start() < quote.end() && quote.start() < e.end())) {
      draft.evidence.add(quote);
    }
  }

  /** The agreements found so far. */
  List<Agreement> agreements() {
    List<Agreement> out = new ArrayList<>(drafts.size());
    for (Draft draft : drafts) {
      draft.evidence.sort((a, b) -> Integer.compare(a.start(), b.start()));
      List<CountryCode> parties = draft.parties.stream().sorted().toList();
      out.add(
          new Agreement(
              EventIds.of(
                  story.document().id(),
                  EventType.AGREEMENT,
                  parties,
                  draft.kind,
                  draft.subject,
                  draft.date,
                  draft.count),
              story.document().id(),
              engine,
              draft.confidence,
              draft.evidence.size() > 4 ? draft.evidence.subList(0, 4) : draft.evidence,
              parties,
              draft.kind,
              draft.stage,
              draft.date,
              draft.subject,
              draft.count));
    }
    return out;
  }
}
