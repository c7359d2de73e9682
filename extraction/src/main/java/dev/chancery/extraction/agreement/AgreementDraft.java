package dev.chancery.extraction.agreement;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.contracts.event.Agreement;
import dev.chancery.contracts.event.AgreementKind;
import dev.chancery.contracts.event.AgreementStage;
import dev.chancery.contracts.event.EventIds;
import dev.chancery.contracts.event.EventType;
import dev.chancery.contracts.event.Evidence;
import dev.chancery.contracts.time.ReducedDate;
import dev.chancery.extraction.candidate.Candidate;
import dev.chancery.extraction.candidate.Doubt;
import dev.chancery.extraction.document.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** An agreement in the making: what the mentions read so far tell of one instrument. */
final class AgreementDraft {

  private static final int MOST_EVIDENCE = 4;

  private final AgreementTelling first;
  private final Set<Doubt> doubts;
  private final Set<CountryCode> parties;
  private final boolean partiesTold;
  private Integer count;
  private AgreementKind kind;
  private AgreementStage stage;
  private boolean weak;
  private ReducedDate date;
  private String subject;
  private final Set<String> topics;
  private final Set<String> name;
  private final StepDates steps = new StepDates();
  private final List<Evidence> evidence = new ArrayList<>();

  AgreementDraft(AgreementTelling first, Set<Doubt> doubts) {
    this.first = first;
    this.doubts = EnumSet.noneOf(Doubt.class);
    this.doubts.addAll(doubts);
    this.parties = new LinkedHashSet<>(first.parties().all());
    this.partiesTold = first.parties().told().size() > 1;
    this.count = first.count();
    this.kind = first.kind();
    this.stage = first.stage();
    this.weak = first.weak();
    this.date = first.date();
    this.subject = first.subject();
    this.topics = new LinkedHashSet<>(first.topics());
    this.name = new LinkedHashSet<>(first.name());
    this.evidence.add(first.evidence());
    steps.remember(first, stage);
  }

  /** Whether a telling may be of this instrument, by what it is called and who is bound by it. */
  boolean fits(AgreementTelling telling) {
    if (telling.plural() != first.plural()) {
      return false;
    }
    if (!name.isEmpty() && !telling.name().isEmpty()) {
      return telling.sharesName(name) && !isOfOthers(telling);
    }
    return telling.definite() ? fitsAgain(telling) : fitsAnew(telling);
  }

  /** Whether two pairs of states are told, each with an instrument of that name. */
  private boolean isOfOthers(AgreementTelling telling) {
    Set<CountryCode> told = telling.parties().told();
    return told.size() == 2 && partiesTold && parties.size() == 2 && !parties.equals(told);
  }

  /** "the agreement": nothing in it may speak against. */
  private boolean fitsAgain(AgreementTelling telling) {
    return AgreementKinds.canMean(telling.kind(), kind)
        && !steps.isOtherDay(telling)
        && (overlap(telling.parties().told())
            || telling.parties().told().isEmpty()
            || isOneMore(telling))
        && (telling.topics().isEmpty() || topics.isEmpty() || shareTopic(telling));
  }

  /** "Peru signed the accord on Monday, Chile signed the accord on Tuesday". */
  private boolean isOneMore(AgreementTelling telling) {
    boolean joins =
        telling.stage() == AgreementStage.SIGNED || telling.stage() == AgreementStage.RATIFIED;
    boolean single =
        telling.parties().told().size() == 1
            && parties.size() == 1
            && telling.parties().partners().isEmpty()
            && first.parties().partners().isEmpty();
    boolean bare = telling.topics().isEmpty() && telling.name().isEmpty();
    return joins && !telling.byNoun() && (single && telling.near(first) || bare && !name.isEmpty());
  }

  /** "a trade agreement", told twice: it must look the same. */
  private boolean fitsAnew(AgreementTelling telling) {
    boolean bare = telling.topics().isEmpty() || topics.isEmpty();
    return sameParties(telling)
        && AgreementKinds.alike(telling.kind(), kind)
        && (shareTopic(telling)
            || (bare || isOnlyTitle() && telling.sentence() > first.sentence())
                && (first.inLead() || StepDates.isUnderWay(stage) && isBetween(telling))
                && telling.near(first)
            || telling.topics().isEmpty()
                && !telling.plural()
                && AgreementKinds.isGeneric(telling.kind()))
        && !steps.isOtherDay(telling);
  }

  /** Whether a telling says in which form an agreement was signed that was only told as such. */
  boolean isInForm(AgreementTelling telling) {
    Set<CountryCode> told = telling.parties().told();
    boolean theirs = told.equals(parties) || telling.definite() && told.isEmpty();
    return AgreementKinds.isGeneric(kind)
        && AgreementKinds.isForm(telling.kind())
        && !first.plural()
        && !telling.plural()
        && !first.byNoun()
        && telling.stage() == stage
        && telling.name().isEmpty()
        && theirs
        && (telling.topics().isEmpty() || shareTopic(telling))
        && !steps.isOtherDay(telling);
  }

  /** Whether both name the same two sides. */
  private boolean isBetween(AgreementTelling telling) {
    return parties.size() > 1 && parties.equals(telling.parties().all());
  }

  /** A title tells in other words what the text begins with. */
  private boolean isOnlyTitle() {
    return first.sentence() == 0 && evidence.size() == 1 && first.kind() != AgreementKind.OTHER;
  }

  private boolean sameParties(AgreementTelling telling) {
    Set<CountryCode> told = telling.parties().told();
    Set<CountryCode> known = first.parties().told();
    return nested(parties, telling.parties().all())
        && (told.isEmpty()
            || known.isEmpty()
            || nested(told, known)
            || nested(told, parties) && told.size() > 1);
  }

  private static boolean nested(Set<CountryCode> one, Set<CountryCode> other) {
    return one.containsAll(other) || other.containsAll(one);
  }

  private boolean overlap(Set<CountryCode> told) {
    boolean guessed = !partiesTold && (parties.size() != 2 || told.size() != 2);
    return told.stream().anyMatch(parties::contains)
        && (parties.containsAll(told) || told.containsAll(parties) || guessed);
  }

  /** Whether at least half of the words of the shorter subject are in the longer one. */
  private boolean shareTopic(AgreementTelling telling) {
    long shared = telling.topics().stream().filter(topics::contains).count();
    return shared > 0 && shared * 2 >= Math.min(telling.topics().size(), topics.size());
  }

  /** Whether it ends a war, which others than those at war speak of. */
  boolean isPeace() {
    return topics.contains("truce") || topics.contains("peace");
  }

  /** Whether the text names two sides or more. */
  boolean isBetweenTold() {
    return partiesTold;
  }

  /** Whether nobody else is bound by it. */
  boolean isAmong(Set<CountryCode> told) {
    return nested(parties, told);
  }

  /** Number of instruments, null where it is not told. */
  Integer count() {
    return count;
  }

  /** What all tellings of this plural say of each of its instruments. */
  AgreementTelling sum() {
    AgreementParties.Parties all =
        new AgreementParties.Parties(Set.copyOf(parties), Set.copyOf(parties), Set.of());
    return first.asItem(all, kind, stage, date);
  }

  /**
   * Takes another telling in.
   *
   * @param others what speaks against that one
   */
  void join(AgreementTelling telling, Set<Doubt> others) {
    doubts.retainAll(others);
    Set<CountryCode> told = telling.parties().told();
    boolean open = telling.sharesName(name) || isOneMore(telling);
    if (told.size() > 1 && !partiesTold && !open) {
      parties.clear();
    }
    if (told.size() > 1 || parties.size() < 2 || open) {
      parties.addAll(told.isEmpty() && !open ? telling.parties().all() : told);
    }
    AgreementStage later = telling.stage();
    if (weak && !telling.weak() || !telling.weak() && later.compareTo(stage) > 0) {
      weak = false;
      stage = later;
      date = telling.date();
    } else if (date == null && later == stage) {
      date = telling.date();
    }
    if (kind == AgreementKind.AGREEMENT && telling.kind() != AgreementKind.OTHER) {
      kind = telling.kind();
    }
    if (subject == null) {
      subject = telling.subject();
    }
    if (count == null) {
      count = telling.count();
    }
    topics.addAll(telling.topics());
    name.addAll(telling.name());
    steps.remember(telling, stage);
    if (evidence.stream()
        .noneMatch(
            e -> e.start() < telling.evidence().end() && telling.evidence().start() < e.end())) {
      evidence.add(telling.evidence());
    }
  }

  /** Whether both speak of so many instruments, more than one. */
  boolean isAsMany(AgreementTelling telling) {
    return count != null && count > 1 && count.equals(telling.count());
  }

  /**
   * The event, with its parties in the order of their codes.
   *
   * @param implied the other side of a single party, null where none goes without saying
   * @param pair the two that the text is about, empty where it is about others
   */
  Candidate agreement(
      Document document, CountryCode implied, List<CountryCode> pair, String engine) {
    if (parties.size() == 1 && implied != null) {
      parties.add(implied);
    }
    if (parties.size() == 1 && name.isEmpty() && pair.containsAll(parties)) {
      parties.addAll(pair);
    }
    List<CountryCode> sorted = parties.stream().sorted().toList();
    boolean company = sorted.stream().anyMatch(CompanyNames::isCompany);
    if (company && kind == AgreementKind.AGREEMENT) {
      kind = AgreementKind.CONTRACT;
    }
    evidence.sort(Comparator.comparingInt(Evidence::start));
    Agreement agreement =
        new Agreement(
            EventIds.of(document.id(), EventType.AGREEMENT, sorted, kind, subject, date, count),
            document.id(),
            engine,
            Candidate.UNWEIGHED,
            evidence.size() > MOST_EVIDENCE ? evidence.subList(0, MOST_EVIDENCE) : evidence,
            sorted,
            kind,
            stage,
            date,
            subject,
            count);
    if (!partiesTold) {
      doubts.add(Doubt.PIECED_TOGETHER);
    }
    return new Candidate(agreement, doubts);
  }
}
