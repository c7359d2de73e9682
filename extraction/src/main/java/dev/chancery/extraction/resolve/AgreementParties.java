package dev.chancery.extraction.resolve;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.contracts.event.AgreementKind;
import dev.chancery.extraction.rule.Mention;
import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.span.Phrase.Instrument;
import dev.chancery.extraction.span.Phrase.PlaceKind;
import dev.chancery.extraction.span.Phrases;
import dev.chancery.extraction.text.Sentence;
import dev.chancery.extraction.text.WordSet;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Finds who is bound by an instrument or a commitment: the noun's own adjectives and owner, what
 * stands behind "between", "with" or "by", the subject of the verb, and only then the context.
 * Places where something happens are no parties.
 */
final class AgreementParties {

  private static final Set<String> ARTICLES = Set.of("a", "an", "its", "their");

  private static final Set<String> DASHES = Set.of("--", "—", "–");

  private static final Set<String> PARTY_LINKS = WordSet.of("between with among by");

  private static final Set<String> CLAUSE_ENDS =
      WordSet.of("; : that which who whose but while although because after before since if when");

  /** Prepositions that lead to the other side of a sale or an award. */
  private static final Set<String> TRADE_LINKS = WordSet.of("to from for");

  /** "a protocol to the Sino-Kenyan treaty": the parties are the same. */
  private static final Set<String> LEADING = Set.of("to", "of");

  private static final Set<String> RELATIVES = Set.of("that", "which");

  private static final int WIDEST_COMPLEMENT = 14;

  /** Words that stand around the sum of one of several instruments. */
  private static final Set<String> SUM_WORDS =
      WordSet.of("and another further one up to of worth for about around nearly some");

  private static final int WIDEST_SUM = 8;

  private final Story story;
  private final SilentParties silent;
  private final PartySubjects subjects;

  AgreementParties(Story story) {
    this.story = story;
    this.silent = new SilentParties(story);
    this.subjects = new PartySubjects(story);
  }

  /**
   * The parties of one mention.
   *
   * @param told those that the words around the instrument name
   * @param all these and those that the context adds
   * @param partners those of them that stand behind "with"
   */
  record Parties(Set<CountryCode> told, Set<CountryCode> all, Set<CountryCode> partners) {

    /** The same, all of them as if told by the words themselves. */
    Parties asTold() {
      return new Parties(all, all, partners);
    }
  }

  /** Who is bound, by the words of a mention and, where these leave it open, by the context. */
  Parties of(Mention mention, Instrument instrument, boolean byNoun) {
    PartyRoll roll = new PartyRoll(story.cast(), mention.phrases());
    boolean verb = !byNoun;
    boolean sale =
        instrument == null || AgreementKinds.of(mention, instrument) == AgreementKind.CONTRACT;
    if (instrument != null) {
      instrument.parties().forEach(roll::add);
      complement(roll, instrument.to(), sale);
      if (mention.triggerFrom() >= instrument.to() && roll.found().size() < 2) {
        complement(roll, mention.triggerTo(), sale);
      }
    }
    boolean active = instrument == null || mention.triggerFrom() < instrument.from();
    if (verb && active && instrument != null && roll.found().size() < 2) {
      complement(roll, mention.triggerTo(), sale);
    }
    // In "he said that under the treaty between Peru and Chile" he is no party.
    boolean whole =
        roll.found().size() > 1
            && mention.phrases().sentence().word(mention.triggerFrom()).equals("under");
    if (verb && active && !whole && !bePassive(mention)) {
      subjects.subject(roll, mention.triggerFrom() - 1);
    }
    if (verb && !active && isInRelativeClause(mention, instrument)) {
      subjects.subject(roll, mention.triggerFrom() - 1);
    }
    if (verb && active && instrument != null && roll.found().size() < 2) {
      receiver(roll, mention.triggerTo(), instrument.from());
    }
    for (Phrase party : mention.all("party")) {
      roll.take(party);
    }
    if (sale && roll.found().size() < 2) {
      otherSide(roll, instrument == null ? mention.triggerTo() : instrument.to());
    }
    silent.addWriterTo(roll);
    if (byNoun && roll.found().isEmpty() && instrument != null && isOneOfTheirs(instrument)) {
      silent.addPairTo(roll);
    }
    if (roll.found().isEmpty() && SilentParties.isTitle(mention, instrument)) {
      silent.addTo(roll, true);
    }
    boolean trades = instrument != null && (sale || isDeal(mention, instrument));
    if (trades && roll.maker() != null && !roll.partners().isEmpty() && roll.hasOnlyPartners()) {
      roll.add(roll.maker());
    }
    Set<CountryCode> told = new LinkedHashSet<>(roll.found());
    // One party told of an instrument is no sign that the other is the one we think of.
    boolean open =
        roll.found().isEmpty() || roll.namesSides() || roll.hasPronoun() || instrument == null;
    if (roll.found().size() < 2 && !roll.isClosed() && open) {
      silent.addTo(roll, verb);
    }
    if (roll.namesSides() && roll.found().size() > 1) {
      told.addAll(roll.found());
    }
    if (roll.found().size() == 1 && roll.company() != null) {
      roll.found().add(roll.company());
      told.add(roll.company());
    }
    return new Parties(told, roll.found(), roll.partners());
  }

  /** Those whom the sentence names, though not as bound. */
  Parties beside(Phrases phrases) {
    return new Parties(Set.of(), silent.beside(phrases), Set.of());
  }

  /** "the 2001 customs agreement", "the Basic Treaty": in a text on two countries it is theirs. */
  private static boolean isOneOfTheirs(Instrument instrument) {
    boolean told = instrument.year() != 0 || instrument.isNamed();
    return told && instrument.definite() && !instrument.plural() && !instrument.listed();
  }

  /**
   * "the treaty that Peru signed", "the treaty Peru signed": the subject stands before the verb.
   */
  private static boolean isInRelativeClause(Mention mention, Instrument instrument) {
    for (int i = instrument.to(); i < mention.triggerFrom(); i++) {
      Phrase phrase = mention.phrases().at(i);
      String before = mention.phrases().sentence().word(i - 1);
      boolean opens = i == instrument.to() || RELATIVES.contains(before);
      if (phrase != null && canBeParty(phrase) && opens) {
        return true;
      }
    }
    return false;
  }

  /** "awarded a Chilean firm a contract": who stands between the verb and the noun. */
  private static void receiver(PartyRoll roll, int from, int to) {
    int i = ARTICLES.contains(roll.phrases().sentence().word(from)) ? from + 1 : from;
    Phrase phrase = i < to ? roll.phrases().at(i) : null;
    if (phrase instanceof Phrase.Actor && phrase.to() <= to) {
      roll.take(phrase);
    }
  }

  private static boolean isDeal(Mention mention, Instrument instrument) {
    return mention.phrases().sentence().word(instrument.to() - 1).startsWith("deal");
  }

  private static boolean bePassive(Mention mention) {
    Sentence sentence = mention.phrases().sentence();
    if (sentence.word(mention.triggerFrom()).endsWith("ing")) {
      return false;
    }
    String before = sentence.word(mention.triggerFrom() - 1);
    return before.equals("been") || before.equals("be") || before.equals("being");
  }

  static boolean canBeParty(Phrase phrase) {
    return phrase instanceof Phrase.Actor || phrase instanceof Phrase.Nationality;
  }

  /** Whether a phrase can be the other side of a sale; a city is where the goods go. */
  private static boolean isSide(Phrase phrase) {
    return phrase != null
        && canBeParty(phrase)
        && !(phrase instanceof Phrase.Place place
            && place.kind() != PlaceKind.COUNTRY
            && place.kind() != PlaceKind.BODY);
  }

  /** "between Peru and Chile", "with Peru", "by the two presidents", behind the noun or verb. */
  private void complement(PartyRoll roll, int from, boolean sale) {
    Sentence sentence = roll.phrases().sentence();
    int i = from;
    for (int n = 0; n < WIDEST_COMPLEMENT && i < sentence.size(); n++) {
      String word = sentence.word(i);
      if (CLAUSE_ENDS.contains(word)
          || DASHES.contains(word)
          || word.equals(",") && !sentence.word(i + 1).equals("between")) {
        i = roll.partners().isEmpty() ? i : nextPartner(roll.phrases(), i);
        word = sentence.word(i);
        if (!word.equals("with")) {
          return;
        }
      }
      if (PARTY_LINKS.contains(word)) {
        int before = roll.found().size();
        int behind = list(roll, i + 1);
        if (behind > i + 1) {
          if (word.equals("with")) {
            roll.found().stream().skip(before).forEach(roll.partners()::add);
          }
          roll.closeIf(word.equals("between") && roll.found().size() == before + 1);
          i = behind;
          continue;
        }
      }
      int side = ARTICLES.contains(sentence.word(i + 1)) ? i + 2 : i + 1;
      if (sale && TRADE_LINKS.contains(word) && isSide(roll.phrases().at(side))) {
        i = list(roll, side);
        continue;
      }
      Phrase phrase = roll.phrases().at(i);
      if (phrase instanceof Instrument other) {
        if (LEADING.contains(sentence.word(i - 1))) {
          other.parties().forEach(roll::add);
        }
        if (!sentence.word(other.to()).equals("between")) {
          return;
        }
      }
      i = phrase == null ? i + 1 : phrase.to();
    }
  }

  /**
   * ", and up to $40 million with Chile": the index of the next "with" that only a sum parts from
   * the comma; the comma's own index where none follows.
   */
  private static int nextPartner(Phrases phrases, int comma) {
    Sentence sentence = phrases.sentence();
    int i = comma + 1;
    for (int n = 0; n < WIDEST_SUM && i < sentence.size(); n++) {
      Phrase phrase = phrases.at(i);
      if (phrase == null && sentence.word(i).equals("with")) {
        return i;
      }
      boolean sum = phrase instanceof Phrase.Amount || phrase instanceof Phrase.When;
      if (!sum && (phrase != null || !SUM_WORDS.contains(sentence.word(i)))) {
        return comma;
      }
      i = phrase == null ? i + 1 : phrase.to();
    }
    return comma;
  }

  /** "agreed to sell Peru 24 planes", "agreed to buy Peruvian copper": the next country named. */
  private void otherSide(PartyRoll roll, int from) {
    Sentence sentence = roll.phrases().sentence();
    int i = from;
    for (int n = 0; n < WIDEST_COMPLEMENT && i < sentence.size(); n++) {
      if (CLAUSE_ENDS.contains(sentence.word(i))) {
        return;
      }
      Phrase phrase = roll.phrases().at(i);
      if (phrase != null
          && (canBeParty(phrase) && !(phrase instanceof Phrase.Sides))
          && roll.take(phrase)
          && roll.found().size() > 1) {
        return;
      }
      i = phrase == null ? i + 1 : phrase.to();
    }
  }

  /** Takes the parties that stand in a row; the index behind the last one. */
  int list(PartyRoll roll, int from) {
    Sentence sentence = roll.phrases().sentence();
    int i = from;
    int end = from;
    int plain = 0;
    while (i < sentence.size()) {
      Phrase phrase = roll.phrases().at(i);
      if (phrase != null && canBeParty(phrase)) {
        roll.take(phrase);
        end = phrase.to();
        i = end;
        plain = 0;
      } else if (phrase == null && PartySubjects.LINKS.contains(sentence.word(i))) {
        i++;
        plain = 0;
      } else if (phrase == null
          && plain < 2
          && sentence.token(i).isWord()
          && !CLAUSE_ENDS.contains(sentence.word(i))
          && !PartySubjects.AWAY_FROM_SUBJECT.contains(sentence.word(i))
          && !(plain == 0 && end == i && end > from)) {
        i++;
        plain++;
      } else {
        break;
      }
    }
    return end;
  }
}
