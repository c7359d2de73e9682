package dev.chancery.extraction.trade;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.contracts.event.Flow;
import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.span.Phrases;
import dev.chancery.extraction.story.Story;
import dev.chancery.extraction.text.WordSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells whose a figure is and who the other side is, by prepositions and subjects. */
final class TradeSides {

  private static final Set<String> SOURCE = WordSet.of("from");
  private static final Set<String> BY = WordSet.of("by");
  private static final Set<String> CREDITOR = WordSet.of("to from with");
  private static final Set<String> FOR = WordSet.of("for");
  private static final Set<String> GOAL = WordSet.of("to into");
  private static final Set<String> NOBODY = Set.of();
  private static final Set<String> SITE = WordSet.of("in to into inside");

  private static final Set<String> RECEIVING =
      WordSet.of(
          """
          receive received receives receiving borrow borrowed obtained obtain secured secure
          get gets got owes owed drew asked seek seeks seeking sought request requested
          """);

  private static final Set<String> OVERALL = WordSet.of("overall worldwide global aggregate");

  /** "Withheld $5 million from Kenya": from the one who would have got it. */
  private static final Set<String> WITHHOLDING = WordSet.of("withheld withhold withholding");

  private final Story story;
  private final OverviewSides overviews;
  private final TradeContext context;

  /** Who gave to whom when a flow was last told in full. */
  private final Map<Flow, Sides> lastTold = new EnumMap<>(Flow.class);

  private final Traders traders = new Traders();

  TradeSides(Story story) {
    this.story = story;
    this.overviews = new OverviewSides(story);
    this.context = new TradeContext(story);
  }

  /** Both sides of a figure, null where unknown. */
  record Sides(CountryCode reporter, CountryCode partner) {
    boolean isKnown() {
      return reporter != null || partner != null;
    }

    boolean covers(Sides part) {
      return has(part.reporter) && has(part.partner);
    }

    boolean has(CountryCode country) {
      return country == null || country.equals(reporter) || country.equals(partner);
    }

    /** The other one of both. */
    CountryCode but(CountryCode one) {
      return one.equals(reporter) ? partner : reporter;
    }

    Sides swapped() {
      return new Sides(partner, reporter);
    }
  }

  /** Whether a figure is one of the country that an overview is about. */
  boolean areOfOverview(Phrases phrases, TradeCue cue) {
    return overviews.tells(phrases, cue);
  }

  /**
   * The sides that a label tells by itself ("Kenyan exports to Uganda"), null where it does not.
   */
  Sides of(Phrases label, TradeCue cue) {
    int size = label.sentence().size();
    Phrase end = new Phrase.Word(size, size);
    long named =
        NamedSide.of(story, label, cue, end).stream().map(NamedSide::country).distinct().count();
    return named < 2 ? null : of(label, cue, end);
  }

  /** The sides of a figure: the reporter sells, invests or lends, the partner gets. */
  Sides of(Phrases phrases, TradeCue cue, Phrase figure) {
    return Lenders.first(cue.flow(), found(phrases, cue, figure));
  }

  private Sides found(Phrases phrases, TradeCue cue, Phrase figure) {
    Flow flow = cue.flow();
    Sides listed = ListedPartner.sides(story, phrases, cue, figure);
    if (listed != null) {
      return listed;
    }
    Sides overview = overviews.isOverview() ? overviews.of(phrases, cue, figure) : null;
    if (overview != null) {
      return overview;
    }
    List<NamedSide> named = NamedSide.of(story, phrases, cue, figure);
    if (cue.worldLends()) {
      return ofForeignDebt(named);
    }
    boolean owing = cue.acts() == TradeCue.Acts.OWE;
    boolean awarding = cue.acts() == TradeCue.Acts.AWARD;
    boolean taking =
        owing
            || awarding
            || cue.acts() == TradeCue.Acts.TAKE
            || flow == Flow.IMPORT
            || flow == Flow.CREDIT && receives(phrases);
    if (flow == Flow.INVESTMENT && named.size() <= 1 && ForeignInvestment.isTold(phrases, cue)) {
      CountryCode home = named.isEmpty() ? home() : named.get(0).country();
      return ForeignInvestment.sides(phrases, cue, home);
    }
    boolean shifted = flow == Flow.INVESTMENT && !isFollowedBy(phrases, cue, "from");
    List<NamedSide> behind =
        flow == Flow.EXPORT ? named.stream().filter(n -> !n.before()).toList() : named;
    boolean exported = flow == Flow.EXPORT;
    boolean withheld = flow == Flow.CREDIT && phrases.sentence().has(WITHHOLDING, 0, figure.from());
    boolean turned = withheld || cue.acts() == TradeCue.Acts.WIN;
    Set<String> source = owing ? CREDITOR : awarding ? GOAL : turned ? NOBODY : SOURCE;
    CountryCode giver =
        shifted ? null : pick(exported || owing ? ofClause(behind) : behind, source, null);
    if (giver == null && taking && flow == Flow.CREDIT && !owing) {
      giver = owner(named);
    }
    if (giver == null && flow == Flow.IMPORT) {
      giver = origin(named);
    } else if (giver == null && !taking) {
      giver = pick(named, BY, null);
    }
    List<NamedSide> ahead =
        flow == Flow.IMPORT ? named.stream().filter(n -> !n.before()).toList() : named;
    Set<String> goal = flow == Flow.INVESTMENT ? SITE : turned ? SOURCE : awarding ? NOBODY : GOAL;
    CountryCode taker = pick(ahead, goal, giver);
    if (taker == null && taking) {
      taker = pick(ahead.stream().filter(n -> !n.before()).toList(), BY, giver);
    }
    if (taker == null && flow == Flow.CREDIT && !taking) {
      CountryCode known = giver == null ? doer(named, null, null) : giver;
      taker = pick(ofClause(named).stream().filter(n -> !n.before()).toList(), FOR, known);
    }
    CountryCode doer = doer(named, giver, taker);
    if (flow == Flow.TURNOVER || flow == Flow.BALANCE) {
      Sides both = context.fill(phrases, MutualSides.of(named), cue);
      traders.toldBetween(both, phrases);
      boolean owed = flow == Flow.BALANCE && MutualSides.isDeficit(phrases, cue);
      return owed ? both.swapped() : both;
    }
    if (taking) {
      taker = doer != null && (taker == null || giver != null) ? doer : taker;
    } else if (giver == null) {
      giver = doer;
    }
    if (flow == Flow.CREDIT && giver == null && Lenders.areUnnamed(phrases.sentence())) {
      return new Sides(null, taker == null ? home() : taker);
    }
    Sides again = lastTold.get(flow);
    if (isOverall(phrases, cue) && (flow == Flow.EXPORT ? taker : giver) == null) {
      giver = flow == Flow.EXPORT ? giver : CountryCode.WORLD;
      taker = flow == Flow.EXPORT ? CountryCode.WORLD : taker;
    }
    Sides placed = new Sides(giver, taker);
    boolean known = again != null && again.covers(placed) && !again.equals(placed);
    List<NamedSide> open = known ? ofClause(named) : named;
    Sides told = completed(placed, open, taking, flow);
    if (told.reporter() != null && told.partner() != null) {
      lastTold.put(flow, told);
    } else if (again != null
        && again.covers(told)
        && !TradeContext.hasSides(phrases)
        && flow != Flow.EXPORT
        && flow != Flow.IMPORT) {
      return again;
    }
    Sides sides = context.fill(phrases, traders.carriedOn(phrases, cue, told), cue);
    Sides seen = flow == Flow.IMPORT ? sides.swapped() : sides;
    if (flow == Flow.EXPORT || flow == Flow.IMPORT) {
      traders.told(flow, seen, phrases);
    }
    return seen;
  }

  /** Takes the countries that no word has placed for the sides still open, nearest first. */
  private static Sides completed(Sides sides, List<NamedSide> named, boolean taking, Flow flow) {
    CountryCode giver = sides.reporter();
    CountryCode taker = sides.partner();
    for (NamedSide one : named) {
      boolean given = one.country().equals(giver) || one.country().equals(taker);
      if (given) {
        continue;
      }
      boolean isGoal =
          one.preposition().equals("in")
              || one.preposition().equals("for")
              || one.preposition().equals("with") && !taking;
      boolean buyer =
          flow == Flow.IMPORT && taker == null && one.before() && !one.preposition().equals("from");
      if (buyer) {
        taker = one.country();
      } else if (giver == null && (taking || taker != null || !isGoal)) {
        giver = one.country();
      } else if (taker == null) {
        taker = one.country();
      } else if (giver == null) {
        giver = one.country();
      }
    }
    return new Sides(giver, taker);
  }

  /** Without those named in another clause. */
  private static List<NamedSide> ofClause(List<NamedSide> named) {
    return named.stream().filter(one -> !one.elsewhere()).toList();
  }

  /** The debtor is named before the debt, or is the country that the document is about. */
  private Sides ofForeignDebt(List<NamedSide> named) {
    for (NamedSide one : named) {
      if (one.before()) {
        return new Sides(CountryCode.WORLD, one.country());
      }
    }
    return new Sides(CountryCode.WORLD, home());
  }

  /** "Kenya's overall exports": those to all the world. */
  private static boolean isOverall(Phrases phrases, TradeCue cue) {
    boolean goods = cue.flow() == Flow.EXPORT || cue.flow() == Flow.IMPORT;
    return goods && OVERALL.contains(phrases.sentence().word(cue.from() - 1));
  }

  /** The country that the document is about. */
  private CountryCode home() {
    return overviews.isOverview() ? story.subject() : story.home();
  }

  private static boolean receives(Phrases phrases) {
    return phrases.sentence().has(RECEIVING);
  }

  private static CountryCode pick(
      List<NamedSide> named, Set<String> prepositions, CountryCode not) {
    for (NamedSide one : named) {
      if (prepositions.contains(one.preposition()) && !one.country().equals(not)) {
        return one.country();
      }
    }
    return null;
  }

  private static boolean isFollowedBy(Phrases phrases, TradeCue cue, String word) {
    return phrases.sentence().word(cue.to()).equals(word);
  }

  /** Whose loan it is: "a World Bank loan"; null where it may be the receiver's. */
  private static CountryCode owner(List<NamedSide> named) {
    return named.size() > 1 && named.get(0).owner() ? named.get(0).country() : null;
  }

  /** Whose goods are imported: "imports of Brazilian products". */
  private static CountryCode origin(List<NamedSide> named) {
    for (NamedSide one : named) {
      if (!one.before() && one.preposition().equals("of")) {
        return one.country();
      }
    }
    return null;
  }

  /** Whoever stands without a preposition before the cue. */
  private static CountryCode doer(List<NamedSide> named, CountryCode giver, CountryCode taker) {
    for (NamedSide one : named) {
      if (one.before()
          && (one.preposition().isEmpty() || one.preposition().equals("by"))
          && !one.country().equals(giver)
          && !one.country().equals(taker)) {
        return one.country();
      }
    }
    return null;
  }
}
