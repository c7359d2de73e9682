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
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds who is bound by an instrument or a commitment: the noun's own adjectives and owner, what
 * stands behind "between", "with" or "by", the subject of the verb, and only then the context.
 * Places where something happens are no parties.
 */
final class AgreementParties {

  /** Prepositions whose object is a place, a time or a topic, not the one who acts. */
  private static final Set<String> AWAY_FROM_SUBJECT =
      WordSet.of(
          """
          about against around at before during from in inside into near on outside over
          through to toward towards under upon via with within without
          """);

  private static final Set<String> LINKS = WordSet.of("and & , / or plus");

  private static final Set<String> ARTICLES = Set.of("a", "an", "its", "their");

  private static final Set<String> PARTY_LINKS = WordSet.of("between with among by");

  private static final Set<String> CLAUSE_ENDS =
      WordSet.of("; : that which who whose but while although because after before since if when");

  /** Words that end the names of companies. */
  private static final Set<String> COMPANIES =
      WordSet.of(
          """
          ag airlines airways co company consortium corp corporation enterprises gmbh group
          holdings inc industries llc ltd limited motors partners plc sa systems technologies
          """);

  /** Prepositions that lead to the other side of a sale or an award. */
  private static final Set<String> TRADE_LINKS = WordSet.of("to from for");

  private static final int WIDEST_COMPLEMENT = 14;
  private static final int WIDEST_SUBJECT = 16;

  /** How many sentences back "the two countries" may have been named. */
  private static final int NEAR = 3;

  private final Story story;

  AgreementParties(Story story) {
    this.story = story;
  }

  /**
   * The parties of one mention.
   *
   * @param told those that the words around the instrument name
   * @param all these and those that the context adds
   * @param partners those of them that stand behind "with"
   */
  record Parties(Set<CountryCode> told, Set<CountryCode> all, Set<CountryCode> partners) {}

  /** Who is bound, by the words of a mention and, where these leave it open, by the context. */
  Parties of(Mention mention, Instrument instrument) {
    Gathered gathered = new Gathered(mention.phrases());
    boolean verb = !"noun".equals(mention.setting("grammar"));
    boolean sale =
        instrument == null || AgreementKinds.of(mention, instrument) == AgreementKind.CONTRACT;
    if (instrument != null) {
      instrument.parties().forEach(gathered::add);
      complement(gathered, instrument.to(), sale);
      if (mention.triggerFrom() >= instrument.to() && gathered.found.size() < 2) {
        complement(gathered, mention.triggerTo(), sale);
      }
    }
    boolean active = instrument == null || mention.triggerFrom() < instrument.from();
    if (verb && active && instrument != null && gathered.found.size() < 2) {
      complement(gathered, mention.triggerTo(), sale);
    }
    if (verb && active && !bePassive(mention)) {
      subject(gathered, mention.triggerFrom() - 1);
    }
    for (Phrase party : mention.all("party")) {
      gathered.take(party);
    }
    if (sale && gathered.found.size() < 2) {
      otherSide(gathered, instrument == null ? mention.triggerTo() : instrument.to());
    }
    Set<CountryCode> told = new LinkedHashSet<>(gathered.found);
    // One party told of an instrument is no sign that the other is the one we think of.
    boolean open = gathered.found.isEmpty() || gathered.sides || instrument == null;
    if (gathered.found.size() < 2 && !gathered.closed && open) {
      addContext(gathered, verb);
    }
    if (gathered.sides && gathered.found.size() > 1) {
      told.addAll(gathered.found);
    }
    if (gathered.found.size() == 1 && gathered.company != null) {
      gathered.found.add(gathered.company);
      told.add(gathered.company);
    }
    return new Parties(told, gathered.found, gathered.partners);
  }

  private static boolean bePassive(Mention mention) {
    String before = mention.phrases().sentence().word(mention.triggerFrom() - 1);
    return before.equals("been") || before.equals("be") || before.equals("being");
  }

  /** The parties of a sentence as they are collected. */
  private final class Gathered {
    private final Phrases phrases;
    private final Set<CountryCode> found = new LinkedHashSet<>();
    private final Set<CountryCode> partners = new LinkedHashSet<>();
    private boolean sides;

    /** Whether the text names the other party, in words that say nothing to us. */
    private boolean closed;

    private CountryCode company;

    Gathered(Phrases phrases) {
      this.phrases = phrases;
    }

    void add(CountryCode country) {
      found.add(country);
    }

    /** Whether the phrase named somebody. */
    boolean take(Phrase phrase) {
      if (phrase instanceof Phrase.Sides) {
        sides = true;
        return true;
      }
      CountryCode country = story.cast().country(phrase);
      if (country != null) {
        found.add(country);
        return true;
      }
      if (phrase instanceof Phrase.Organisation organisation && isCompany(organisation)) {
        company = CountryCode.of("ORG:" + organisation.name().replace('\n', ' '));
        return true;
      }
      return false;
    }
  }

  /** Whether a name says by itself that it is a company's. */
  private static boolean isCompany(Phrase.Organisation organisation) {
    String name = organisation.name().strip();
    String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return Character.isUpperCase(name.charAt(0)) && COMPANIES.contains(last);
  }

  private static boolean canBeParty(Phrase phrase) {
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
  private void complement(Gathered gathered, int from, boolean sale) {
    Sentence sentence = gathered.phrases.sentence();
    int i = from;
    for (int n = 0; n < WIDEST_COMPLEMENT && i < sentence.size(); n++) {
      String word = sentence.word(i);
      if (CLAUSE_ENDS.contains(word)
          || word.equals(",") && !sentence.word(i + 1).equals("between")) {
        return;
      }
      if (PARTY_LINKS.contains(word)) {
        int before = gathered.found.size();
        int behind = list(gathered, i + 1);
        if (behind > i + 1) {
          if (word.equals("with")) {
            gathered.found.stream().skip(before).forEach(gathered.partners::add);
          }
          gathered.closed |= word.equals("between") && gathered.found.size() == before + 1;
          i = behind;
          continue;
        }
      }
      int side = ARTICLES.contains(sentence.word(i + 1)) ? i + 2 : i + 1;
      if (sale && TRADE_LINKS.contains(word) && isSide(gathered.phrases.at(side))) {
        i = list(gathered, side);
        continue;
      }
      Phrase phrase = gathered.phrases.at(i);
      if (phrase instanceof Instrument) {
        return;
      }
      i = phrase == null ? i + 1 : phrase.to();
    }
  }

  /** "agreed to sell Peru 24 planes", "agreed to buy Peruvian copper": the next country named. */
  private void otherSide(Gathered gathered, int from) {
    Sentence sentence = gathered.phrases.sentence();
    int i = from;
    for (int n = 0; n < WIDEST_COMPLEMENT && i < sentence.size(); n++) {
      if (CLAUSE_ENDS.contains(sentence.word(i))) {
        return;
      }
      Phrase phrase = gathered.phrases.at(i);
      if (phrase != null
          && (canBeParty(phrase) && !(phrase instanceof Phrase.Sides))
          && gathered.take(phrase)
          && gathered.found.size() > 1) {
        return;
      }
      i = phrase == null ? i + 1 : phrase.to();
    }
  }

  /** Takes the parties that stand in a row; the index behind the last one. */
  private int list(Gathered gathered, int from) {
    Sentence sentence = gathered.phrases.sentence();
    int i = from;
    int end = from;
    int plain = 0;
    while (i < sentence.size()) {
      Phrase phrase = gathered.phrases.at(i);
      if (phrase != null && canBeParty(phrase)) {
        gathered.take(phrase);
        end = phrase.to();
        i = end;
        plain = 0;
      } else if (phrase == null && LINKS.contains(sentence.word(i))) {
        i++;
        plain = 0;
      } else if (phrase == null
          && plain < 2
          && sentence.token(i).isWord()
          && !CLAUSE_ENDS.contains(sentence.word(i))
          && !AWAY_FROM_SUBJECT.contains(sentence.word(i))
          && !(plain == 0 && end == i && end > from)) {
        i++;
        plain++;
      } else {
        break;
      }
    }
    return end;
  }

  /** Whoever stands as the subject of the verb that ends at a token. */
  private void subject(Gathered gathered, int from) {
    Sentence sentence = gathered.phrases.sentence();
    int i = from;
    boolean relative = false;
    for (int n = 0; n < WIDEST_SUBJECT && i >= 0; n++) {
      String word = sentence.word(i);
      if (word.equals(";") || word.equals(":")) {
        return;
      }
      if (word.equals("it") && story.topic() != null) {
        gathered.add(story.topic());
        return;
      }
      relative |= word.equals("which") || word.equals("who");
      Phrase phrase = gathered.phrases.at(i);
      if (phrase == null || !canBeParty(phrase)) {
        i = phrase == null ? i - 1 : phrase.from() - 1;
        continue;
      }
      boolean object = !relative && AWAY_FROM_SUBJECT.contains(sentence.word(phrase.from() - 1));
      if (!object && gathered.take(phrase)) {
        coordinated(gathered, phrase.from() - 1);
        return;
      }
      gathered.closed |= !object && LINKS.contains(sentence.word(phrase.from() - 1));
      i = phrase.from() - 1;
    }
  }

  /** "Peru, Chile and" before the subject's last name. */
  private void coordinated(Gathered gathered, int from) {
    Sentence sentence = gathered.phrases.sentence();
    int i = from;
    boolean linked = false;
    while (i >= 0) {
      Phrase phrase = gathered.phrases.at(i);
      if (phrase == null && LINKS.contains(sentence.word(i))) {
        linked = true;
        i--;
      } else if (phrase instanceof Phrase.Person person && person.isPronoun()) {
        // "and his Peruvian counterpart"
        i = phrase.from() - 1;
      } else if (linked && phrase != null && canBeParty(phrase)) {
        if (AWAY_FROM_SUBJECT.contains(sentence.word(phrase.from() - 1))) {
          return;
        }
        gathered.closed |= !gathered.take(phrase);
        linked = false;
        i = phrase.from() - 1;
      } else {
        return;
      }
    }
  }

  private void addContext(Gathered gathered, boolean verb) {
    if (gathered.sides) {
      gathered.found.addAll(sides(gathered.phrases));
    }
    List<CountryCode> pair = story.pair();
    boolean fits = pair.containsAll(gathered.found) && (verb || !gathered.found.isEmpty());
    if (gathered.found.size() < 2 && !pair.isEmpty() && fits) {
      gathered.found.addAll(pair);
    }
    CountryCode topic = story.topic();
    if (gathered.found.size() == 1 && topic != null) {
      gathered.found.add(topic);
    }
  }

  /** Whom "the two countries" means: the only two named just before, or those of the document. */
  private List<CountryCode> sides(Phrases phrases) {
    int end = phrases.sentence().size();
    List<CountryCode> just = story.countriesBefore(phrases, end, 1);
    if (just.size() == 2) {
      return just;
    }
    List<CountryCode> pair = story.pair();
    List<CountryCode> near = story.countriesBefore(phrases, end, NEAR);
    return pair.isEmpty() ? near.subList(0, Math.min(2, near.size())) : pair;
  }
}
