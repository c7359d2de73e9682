package dev.chancery.extraction.resolve;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.contracts.document.Genre;
import dev.chancery.contracts.event.Flow;
import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.span.Phrases;
import dev.chancery.extraction.text.Sentence;
import dev.chancery.extraction.text.WordSet;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells whose a figure is and who the other side is, by prepositions and subjects. */
final class TradeSides {

  /** Words between a preposition and the name that it governs. */
  private static final int GOVERNED = 4;

  private static final Set<String> SOURCE = WordSet.of("from");
  private static final Set<String> BY = WordSet.of("by");
  private static final Set<String> GOAL = WordSet.of("to into");
  private static final Set<String> DIRECTIONS = WordSet.of("to into from in with");
  private static final Set<String> SITE = WordSet.of("in to into inside");
  private static final Set<String> PREPOSITIONS =
      WordSet.of("from to into with in for by of between at inside");

  private static final Set<String> RECEIVING =
      WordSet.of(
          """
          receive received receives receiving borrow borrowed obtained obtain secured secure
          get gets got owes owed drew
          """);

  /** Verbs whose first object is the receiver: "gave Kenya a loan". */
  private static final Set<String> GIVING =
      WordSet.of(
          """
          award awarded gave give gives giving grant granted granting grants lend lending lent
          loaned offer offered owed owes pay paid sell sold send sent supplied supplies supply
          supplying
          """);

  private static final Set<String> FOREIGN =
      WordSet.of(
          """
          abroad africa african asia asian bilateral continent developing europe european
          external foreign latin overseas
          """);

  private static final Set<String> MUTUAL =
      WordSet.of("bilateral our two way mutual reciprocal annual both");

  private static final Set<String> DEFICIT = WordSet.of("deficit deficits adverse shortfall gap");

  private static final Set<String> CLAUSE_ENDS = WordSet.of("; which that who while but whereas");
  private static final int OTHER_CLAUSE = 20;
  private static final int BACK = 2;

  private final Story story;
  private final CountryCode subject;

  /** Who gave to whom when a flow was last told in full. */
  private final Map<Flow, Sides> lastTold = new EnumMap<>(Flow.class);

  TradeSides(Story story) {
    this.story = story;
    this.subject = story.document().genre() == Genre.REFERENCE ? first() : null;
  }

  /** Both sides of a figure, null where unknown. */
  record Sides(CountryCode reporter, CountryCode partner) {
    boolean isKnown() {
      return reporter != null || partner != null;
    }

    boolean covers(Sides part) {
      return has(part.reporter) && has(part.partner);
    }

    private boolean has(CountryCode country) {
      return country == null || country.equals(reporter) || country.equals(partner);
    }

    Sides swapped() {
      return new Sides(partner, reporter);
    }
  }

  private record Named(CountryCode country, String preposition, int distance, boolean before) {}

  /** The country that an overview is about: the first that it names. */
  private CountryCode first() {
    for (Phrases phrases : story.sentences()) {
      for (Phrase phrase : phrases.all()) {
        CountryCode country = phrase instanceof Phrase.Place ? country(phrase) : null;
        if (country != null) {
          return country;
        }
      }
    }
    return null;
  }

  private CountryCode country(Phrase phrase) {
    CountryCode country = story.cast().country(phrase);
    return country == null || country.equals(CountryCode.UNITED_NATIONS) ? null : country;
  }

  /** Whether a sentence speaks of more than one country's own affairs. */
  boolean areForeign(Phrases phrases, TradeCue cue) {
    Flow flow = cue.flow();
    if (subject != null) {
      return true;
    }
    List<CountryCode> here = new ArrayList<>();
    int index = phrases.sentence().index();
    for (int s = index; s >= Math.max(0, index - BACK); s--) {
      for (Phrase phrase : story.sentences().get(s).all()) {
        CountryCode country = country(phrase);
        if (country != null && !here.contains(country)) {
          here.add(country);
        }
        if (phrase instanceof Phrase.Sides) {
          return true;
        }
      }
      if (here.size() > 1) {
        return true;
      }
      if (cue.weak()) {
        break;
      }
    }
    if (isGovernedElsewhere(phrases)) {
      return true;
    }
    if (here.isEmpty() && story.home() == null) {
      return false;
    }
    if (flow == Flow.EXPORT || flow == Flow.IMPORT || flow == Flow.BALANCE) {
      return true;
    }
    Sentence sentence = phrases.sentence();
    for (int i = 0; i < sentence.size(); i++) {
      if (FOREIGN.contains(sentence.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether something goes to, into or from a country other than the document's own. */
  private boolean isGovernedElsewhere(Phrases phrases) {
    for (Phrase phrase : phrases.all()) {
      CountryCode country = phrase instanceof Phrase.Place ? country(phrase) : null;
      if (country != null
          && !country.equals(story.home())
          && DIRECTIONS.contains(preposition(phrases, phrase))) {
        return true;
      }
    }
    return false;
  }

  Sides of(Phrases phrases, TradeCue cue, Phrase figure) {
    if (subject != null) {
      Sides overview = ofOverview(phrases, cue, figure);
      if (overview != null) {
        return overview;
      }
    }
    Flow flow = cue.flow();
    List<Named> named = named(phrases, cue, figure);
    if (cue.worldLends()) {
      return ofForeignDebt(named);
    }
    boolean taking =
        cue.acts() == TradeCue.Acts.TAKE
            || flow == Flow.IMPORT
            || flow == Flow.CREDIT && receives(phrases);
    boolean shifted = flow == Flow.INVESTMENT && !isFollowedBy(phrases, cue, "from");
    CountryCode giver = shifted ? null : pick(named, SOURCE, null);
    if (giver == null && flow == Flow.IMPORT) {
      giver = origin(named);
    } else if (giver == null && !taking) {
      giver = pick(named, BY, null);
    }
    CountryCode taker = pick(named, flow == Flow.INVESTMENT ? SITE : GOAL, giver);
    CountryCode doer = doer(named, giver, taker);
    if (flow == Flow.TURNOVER || flow == Flow.BALANCE) {
      return mutual(phrases, cue, named);
    }
    if (taking) {
      taker =
          taker == null || doer != null && giver != null ? (doer == null ? taker : doer) : taker;
    } else if (giver == null) {
      giver = doer;
    }
    for (Named one : named) {
      boolean given = one.country().equals(giver) || one.country().equals(taker);
      if (given) {
        continue;
      }
      boolean isGoal =
          one.preposition().equals("in")
              || one.preposition().equals("for")
              || one.preposition().equals("with") && !taking;
      if (giver == null && (taking || taker != null || !isGoal)) {
        giver = one.country();
      } else if (taker == null) {
        taker = one.country();
      } else if (giver == null) {
        giver = one.country();
      }
    }
    Sides told = new Sides(giver, taker);
    Sides again = lastTold.get(flow);
    if (giver != null && taker != null) {
      lastTold.put(flow, told);
    } else if (again != null
        && again.covers(told)
        && !hasSides(phrases)
        && flow != Flow.EXPORT
        && flow != Flow.IMPORT) {
      return again;
    }
    Sides sides = fill(phrases, told, cue);
    return flow == Flow.IMPORT ? sides.swapped() : sides;
  }

  /** The debtor is named before the debt, or is the country that the document is about. */
  private Sides ofForeignDebt(List<Named> named) {
    for (Named one : named) {
      if (one.before()) {
        return new Sides(CountryCode.WORLD, one.country());
      }
    }
    return new Sides(CountryCode.WORLD, story.home());
  }

  private Sides ofOverview(Phrases phrases, TradeCue cue, Phrase figure) {
    return switch (cue.flow()) {
      case EXPORT, IMPORT -> new Sides(subject, CountryCode.WORLD);
      case CREDIT -> {
        if (cue.worldLends()) {
          yield new Sides(CountryCode.WORLD, subject);
        }
        for (int i = 0; i < Math.min(6, phrases.sentence().size()); i++) {
          if (phrases.sentence().word(i).equals("donor")) {
            yield new Sides(subject, null);
          }
        }
        yield isLabelled(phrases) ? new Sides(donor(phrases, figure), subject) : null;
      }
      default -> null;
    };
  }

  private static boolean isLabelled(Phrases phrases) {
    for (int i = 0; i < Math.min(6, phrases.sentence().size()); i++) {
      if (phrases.sentence().word(i).equals(":")) {
        return true;
      }
    }
    return false;
  }

  /** The donor in a part of a list: "OPEC bilateral aid (1979-89), $60 million;". */
  private CountryCode donor(Phrases phrases, Phrase figure) {
    for (int i = figure.from() - 1; i > 0; i--) {
      String word = phrases.sentence().word(i);
      if (word.equals(";") || word.equals(":")) {
        return null;
      }
      CountryCode country = phrases.at(i) == null ? null : country(phrases.at(i));
      if (country != null && !phrases.sentence().word(i - 1).equals("non")) {
        return country;
      }
    }
    return null;
  }

  /** The countries of the sentence that stand at the figure's clause, nearest to the cue first. */
  private List<Named> named(Phrases phrases, TradeCue cue, Phrase figure) {
    List<Named> named = new ArrayList<>();
    Sentence sentence = phrases.sentence();
    int from = Math.min(cue.from(), figure.from());
    int to = Math.max(cue.to(), figure.to());
    for (Phrase phrase : phrases.all()) {
      CountryCode country = country(phrase);
      if (country == null) {
        continue;
      }
      int distance =
          phrase.to() <= from ? from - phrase.to() : phrase.from() >= to ? phrase.from() - to : 0;
      for (int i = Math.min(phrase.from(), to); i < Math.max(phrase.from(), from); i++) {
        distance += CLAUSE_ENDS.contains(sentence.word(i)) ? OTHER_CLAUSE : 0;
      }
      named.add(
          new Named(country, preposition(phrases, phrase), distance, phrase.to() <= cue.from()));
    }
    if (cue.flow() != Flow.TURNOVER) {
      named.sort((a, b) -> Integer.compare(a.distance(), b.distance()));
    }
    return named;
  }

  private static String preposition(Phrases phrases, Phrase phrase) {
    if (GIVING.contains(phrases.sentence().word(phrase.from() - 1))) {
      return "to";
    }
    for (int i = phrase.from() - 1; i >= Math.max(0, phrase.from() - GOVERNED); i--) {
      String word = phrases.sentence().word(i);
      Phrase other = phrases.at(i);
      if (other != null && !(other instanceof Phrase.Nationality)
          || phrases.sentence().token(i).isSign()) {
        return "";
      }
      if (PREPOSITIONS.contains(word)) {
        return word;
      }
    }
    return "";
  }

  private static boolean receives(Phrases phrases) {
    Sentence sentence = phrases.sentence();
    for (int i = 0; i < sentence.size(); i++) {
      if (RECEIVING.contains(sentence.word(i))) {
        return true;
      }
    }
    return false;
  }

  private static CountryCode pick(List<Named> named, Set<String> prepositions, CountryCode not) {
    for (Named one : named) {
      if (prepositions.contains(one.preposition()) && !one.country().equals(not)) {
        return one.country();
      }
    }
    return null;
  }

  private static boolean isFollowedBy(Phrases phrases, TradeCue cue, String word) {
    return phrases.sentence().word(cue.to()).equals(word);
  }

  /** Whose goods are imported: "imports of Brazilian products". */
  private static CountryCode origin(List<Named> named) {
    for (Named one : named) {
      if (!one.before() && one.preposition().equals("of")) {
        return one.country();
      }
    }
    return null;
  }

  /** Whoever stands without a preposition before the cue. */
  private static CountryCode doer(List<Named> named, CountryCode giver, CountryCode taker) {
    for (Named one : named) {
      if (one.before()
          && (one.preposition().isEmpty() || one.preposition().equals("by"))
          && !one.country().equals(giver)
          && !one.country().equals(taker)) {
        return one.country();
      }
    }
    return null;
  }

  private Sides mutual(Phrases phrases, TradeCue cue, List<Named> named) {
    CountryCode with = pick(named, Set.of("with"), null);
    CountryCode other = null;
    for (Named one : named) {
      if (!one.country().equals(with) && !one.country().equals(other)) {
        if (other == null) {
          other = one.country();
        } else if (with == null) {
          with = one.country();
        } else {
          break;
        }
      }
    }
    Sides sides = fill(phrases, new Sides(other, with), cue);
    if (cue.flow() != Flow.BALANCE) {
      return sides;
    }
    boolean deficit = false;
    Sentence sentence = phrases.sentence();
    for (int i = Math.max(0, cue.from() - 2); i < Math.min(sentence.size(), cue.to() + 2); i++) {
      deficit |= DEFICIT.contains(sentence.word(i));
    }
    return deficit ? sides.swapped() : sides;
  }

  /** Whether "our", "bilateral" or "two-way" trade is meant. */
  private static boolean isMutual(Phrases phrases, TradeCue cue) {
    for (int i = Math.max(0, cue.from() - 4); i < cue.from(); i++) {
      if (MUTUAL.contains(phrases.sentence().word(i))) {
        return true;
      }
    }
    return hasSides(phrases);
  }

  /** Fills what the sentence leaves open from those before it and from the whole document. */
  private Sides fill(Phrases phrases, Sides sides, TradeCue cue) {
    Flow flow = cue.flow();
    CountryCode reporter = sides.reporter();
    CountryCode partner = sides.partner();
    boolean trade = flow != Flow.CONTRACT && flow != Flow.CREDIT && flow != Flow.INVESTMENT;
    List<CountryCode> before = story.countriesBefore(phrases, 0, BACK);
    boolean mutual = flow == Flow.TURNOVER ? isMutual(phrases, cue) : hasSides(phrases);
    List<CountryCode> more = new ArrayList<>(trade && !mutual ? List.of() : before);
    if (mutual) {
      more.addAll(story.pair());
    }
    for (CountryCode country : more) {
      if (reporter == null && !country.equals(partner)) {
        reporter = country;
      } else if (partner == null && !country.equals(reporter)) {
        partner = country;
      }
    }
    if (trade) {
      if (flow == Flow.IMPORT) {
        // Still seen as giver and taker here.
        partner = partner != null ? partner : other(before, reporter);
        reporter = reporter != null ? reporter : CountryCode.WORLD;
      } else {
        reporter = reporter != null ? reporter : other(before, partner);
        partner = partner != null ? partner : CountryCode.WORLD;
      }
    }
    return new Sides(reporter, partner);
  }

  private CountryCode other(List<CountryCode> before, CountryCode not) {
    for (CountryCode country : before) {
      if (!country.equals(not)) {
        return country;
      }
    }
    return story.homeBut(not == null ? List.of() : List.of(not));
  }

  private static boolean hasSides(Phrases phrases) {
    for (Phrase phrase : phrases.all()) {
      if (phrase instanceof Phrase.Sides) {
        return true;
      }
    }
    return false;
  }
}
