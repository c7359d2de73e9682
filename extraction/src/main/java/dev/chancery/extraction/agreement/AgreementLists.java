package dev.chancery.extraction.agreement;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.contracts.event.Evidence;
import dev.chancery.extraction.cast.Cast;
import dev.chancery.extraction.rule.Mention;
import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.span.Phrase.Instrument;
import dev.chancery.extraction.span.Phrases;
import dev.chancery.extraction.story.Quotes;
import dev.chancery.extraction.text.Sentence;
import dev.chancery.extraction.text.WordSet;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Several instruments in one sentence: told by several nouns, or by a plural and a list. */
final class AgreementLists {

  private static final int COORDINATION_REACH = 24;
  private static final int LONGEST_LIST = 48;
  private static final int LONGEST_SUBJECT = 10;

  /** A plural without a number is taken apart only where its list is plainly one. */
  private static final int PLAIN_LIST = 3;

  private static final Set<String> COORDINATORS = Set.of("and", ",", "as", "plus");

  private static final Set<String> ITEM_MARKS = Set.of("and", ",", ";");

  private static final Set<String> CLAUSE_MARKS =
      WordSet.of("; : that which who while but after before is are was were has have");

  /** "agreements that serve the interests": a clause tells of all of them. */
  private static final Set<String> CLAUSE_LINKS = WordSet.of("that which whereby under");

  /** What agreements are made in, many in each. */
  private static final Set<String> AREAS = WordSet.of("areas domains fields sectors spheres");

  private static final Set<String> LIST_ENDS =
      WordSet.of(
          "; : . ( that which who while but after before with between during signed is was will would");

  private AgreementLists() {}

  /**
   * "signed a treaty on fishing and an agreement on customs", "a treaty and an agreement were
   * signed": the other nouns of the same verb.
   */
  static List<Instrument> coordinated(Mention mention, Instrument instrument) {
    Phrases phrases = mention.phrases();
    boolean passive = mention.triggerFrom() >= instrument.to();
    List<Instrument> others = new ArrayList<>(2);
    if (opensList(phrases.sentence(), instrument)) {
      return listed(phrases, instrument);
    }
    int end = Math.min(phrases.sentence().size(), instrument.to() + COORDINATION_REACH + 1);
    int next = Math.max(0, instrument.from() - COORDINATION_REACH);
    while (next < end) {
      Phrase phrase = phrases.at(next);
      next = phrase == null ? next + 1 : phrase.to();
      if (phrase instanceof Instrument other
          && other.to() <= instrument.from()
          && instrument.from() - other.to() <= 1
          && isLinked(phrases, other, instrument)
          && passive) {
        others.add(other);
      }
      if (phrase instanceof Instrument other
          && other.from() > instrument.from()
          && other.from() - instrument.to() <= COORDINATION_REACH
          && !other.definite()
          && !other.plural()
          && isLinked(phrases, instrument, other)
          && isOneClause(phrases, instrument.to(), other.from())) {
        others.add(other);
      }
    }
    return others;
  }

  /** "concluded the following: a treaty on fishing; an agreement": the first item of a list. */
  private static boolean opensList(Sentence sentence, Instrument instrument) {
    return sentence.word(instrument.from() - 1).equals(":");
  }

  /**
   * "signed the following documents: a treaty; a protocol", "three papers were signed: a treaty, an
   * accord": the nouns behind the colon, empty where the list is none of instruments.
   */
  static List<Instrument> itemsOf(Phrases phrases, Instrument plural) {
    if (plural == null || !plural.plural()) {
      return List.of();
    }
    Sentence sentence = phrases.sentence();
    int colon = plural.to();
    while (colon < sentence.size() && !sentence.word(colon).equals(":")) {
      if (phrases.at(colon) instanceof Instrument) {
        return List.of();
      }
      colon++;
    }
    Phrase first = phrases.at(colon + 1);
    if (!(first instanceof Instrument opening) || opening.plural()) {
      return List.of();
    }
    List<Instrument> items = new ArrayList<>(3);
    items.add(opening);
    items.addAll(listed(phrases, opening));
    boolean complete = plural.count() == null || plural.count() <= items.size();
    return complete && items.size() > 1 ? items : List.of();
  }

  /** The other items of such a list, each behind a comma, a semicolon or an "and". */
  private static List<Instrument> listed(Phrases phrases, Instrument first) {
    List<Instrument> others = new ArrayList<>(2);
    for (Phrase phrase : phrases.all()) {
      if (phrase instanceof Instrument other
          && other.from() >= first.to()
          && !other.definite()
          && !other.plural()
          && ITEM_MARKS.contains(phrases.sentence().word(other.from() - 1))) {
        others.add(other);
      }
    }
    return others;
  }

  private static boolean isLinked(Phrases phrases, Instrument instrument, Instrument other) {
    String before = phrases.sentence().word(other.from() - 1);
    return COORDINATORS.contains(before) || instrument.plural() && before.equals("including");
  }

  private static boolean isOneClause(Phrases phrases, int from, int to) {
    return !phrases.sentence().has(CLAUSE_MARKS, from, to);
  }

  /** The tellings that one plural stands for; the telling itself where it is not taken apart. */
  static List<AgreementTelling> parts(
      AgreementTelling telling, Mention mention, Instrument instrument, Cast cast, Quotes quotes) {
    if (instrument == null || !instrument.plural()) {
      return List.of(telling);
    }
    List<AgreementTelling> parts = byPartner(telling, mention, instrument, cast, quotes);
    if (parts.size() > 1) {
      return parts;
    }
    Sentence sentence = mention.phrases().sentence();
    List<int[]> counted = EnumeratedParts.of(sentence, instrument);
    if (counted.isEmpty()) {
      return bySubject(telling, mention, instrument, quotes);
    }
    parts = apart(telling, mention, counted, quotes);
    boolean partial = telling.count() != null && telling.count() > parts.size();
    if (partial || counted.get(0)[0] > 0 && isIncluding(sentence, counted.get(0)[0])) {
      parts.add(0, telling);
    }
    return parts;
  }

  /** "including one on": the list need not be complete. */
  private static boolean isIncluding(Sentence sentence, int part) {
    return sentence.word(part - 2).equals("including");
  }

  /** "Chile has trade agreements with Canada, Mexico and Peru": one with each. */
  private static List<AgreementTelling> byPartner(
      AgreementTelling telling, Mention mention, Instrument instrument, Cast cast, Quotes quotes) {
    Set<CountryCode> partners = telling.parties().partners();
    Set<CountryCode> one = new LinkedHashSet<>(telling.parties().told());
    one.removeAll(partners);
    boolean counted = telling.count() == null || telling.count() == partners.size();
    if (one.size() > 1 || partners.size() < 2 || !counted || !instrument.plural()) {
      return List.of(telling);
    }
    List<AgreementTelling> parts = new ArrayList<>(partners.size());
    for (CountryCode partner : partners) {
      Set<CountryCode> both = new LinkedHashSet<>(one);
      both.add(partner);
      AgreementTelling part =
          telling.with(new AgreementParties.Parties(both, both, Set.of(partner)));
      Phrase name = parts.isEmpty() ? null : named(partner, mention.phrases(), instrument, cast);
      parts.add(
          name == null
              ? part
              : part.quoting(
                  quotes.of(
                      mention.phrases().sentence(),
                      name.from(),
                      name.to(),
                      name.from(),
                      name.to())));
    }
    return parts;
  }

  /** Where a partner is named behind the instrument, null where it is not. */
  private static Phrase named(
      CountryCode partner, Phrases phrases, Instrument instrument, Cast cast) {
    for (Phrase phrase : phrases.all()) {
      if (phrase.from() >= instrument.to() && partner.equals(cast.country(phrase))) {
        return phrase;
      }
    }
    return null;
  }

  /** "three agreements on trade, tourism and customs": one on each. */
  private static List<AgreementTelling> bySubject(
      AgreementTelling telling, Mention mention, Instrument instrument, Quotes quotes) {
    boolean clause =
        CLAUSE_LINKS.contains(mention.phrases().sentence().word(instrument.complement() - 1))
            || isDeed(mention.phrases().sentence(), instrument.complement());
    if (instrument.complement() == 0 || clause) {
      return List.of(telling);
    }
    List<int[]> items = items(mention.phrases().sentence(), instrument.complement());
    boolean counted =
        telling.count() == null
            ? items.size() >= PLAIN_LIST && !isOfAreas(mention.phrases().sentence(), items)
            : telling.count() == items.size();
    if (!counted || items.size() < 2) {
      return List.of(telling);
    }
    return apart(telling, mention, items, quotes);
  }

  /** "deals to open markets, lower tariffs and end quotas": all of them do all of it. */
  private static boolean isDeed(Sentence sentence, int complement) {
    return sentence.word(complement - 1).equals("to") && !sentence.word(complement).equals("the");
  }

  /** "in the areas of trade, tourism and customs", "for the trade and tourism sectors". */
  private static boolean isOfAreas(Sentence sentence, List<int[]> items) {
    int of = items.get(0)[0] - 1;
    int last = items.get(items.size() - 1)[1] - 1;
    return sentence.word(of).equals("of") && AREAS.contains(sentence.word(of - 1))
        || sentence.has(AREAS, items.get(0)[0], items.get(0)[1])
        || AREAS.contains(sentence.word(last));
  }

  private static List<AgreementTelling> apart(
      AgreementTelling telling, Mention mention, List<int[]> items, Quotes quotes) {
    Sentence sentence = mention.phrases().sentence();
    List<AgreementTelling> parts = new ArrayList<>(items.size());
    for (int[] item : items) {
      Evidence evidence = quotes.of(sentence, item[0], item[1], item[0], item[1]);
      parts.add(
          telling.about(
              sentence.text(item[0], Math.min(item[1], item[0] + LONGEST_SUBJECT)),
              AgreementSubjects.topics(mention, item[0], item[1]),
              evidence));
    }
    return parts;
  }

  /** "on trade and tourism, and works with them": a comma behind a closed list opens a clause. */
  private static boolean isNewVerb(Sentence sentence, int from, int lastComma, int i) {
    return lastComma < 0
        && sentence.word(i).equals(",")
        && sentence.word(i + 1).equals("and")
        && sentence.has("and", from, i);
  }

  /** The parts of "trade, tourism and customs affairs" as pairs of token indexes. */
  private static List<int[]> items(Sentence sentence, int from) {
    int end = from;
    int lastComma = -1;
    while (end < Math.min(sentence.size(), from + LONGEST_LIST)
        && !LIST_ENDS.contains(sentence.word(end))
        && !isNewVerb(sentence, from, lastComma, end)) {
      lastComma = sentence.word(end).equals(",") ? end : lastComma;
      end++;
    }
    List<int[]> items = new ArrayList<>();
    int start = from;
    boolean closed = false;
    for (int i = from; i < end; i++) {
      boolean comma = sentence.word(i).equals(",");
      // Behind the last comma the first "and" parts the last two; others stand within an item.
      boolean and = !closed && sentence.word(i).equals("and") && i > lastComma;
      if (comma || and) {
        if (i > start) {
          items.add(new int[] {start, i});
        }
        closed |= and;
        start = i + 1;
      }
    }
    if (end > start) {
      items.add(new int[] {start, end});
    }
    return items;
  }
}
