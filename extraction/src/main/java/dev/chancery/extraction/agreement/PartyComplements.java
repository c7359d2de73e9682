package dev.chancery.extraction.agreement;

import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.span.Phrase.Instrument;
import dev.chancery.extraction.span.Phrase.PlaceKind;
import dev.chancery.extraction.span.Phrases;
import dev.chancery.extraction.text.Sentence;
import dev.chancery.extraction.text.WordSet;
import java.util.Set;

/** Finds the parties that stand behind a noun or verb: "between Peru and Chile", "with Peru". */
final class PartyComplements {

  private static final Set<String> ARTICLES = Set.of("a", "an", "its", "their");

  private static final Set<String> DASHES = Set.of("--", "—", "–");

  private static final Set<String> PARTY_LINKS = WordSet.of("between with among by");

  private static final Set<String> CLAUSE_ENDS =
      WordSet.of("; : that which who whose but while although because after before since if when");

  /** Prepositions that lead to the other side of a sale or an award. */
  private static final Set<String> TRADE_LINKS = WordSet.of("to from for");

  /** "a protocol to the Sino-Kenyan treaty": the parties are the same. */
  private static final Set<String> LEADING = Set.of("to", "of");

  private static final int WIDEST_COMPLEMENT = 14;

  /** Words that stand around the sum of one of several instruments. */
  private static final Set<String> SUM_WORDS =
      WordSet.of("and another further one up to of worth for about around nearly some");

  private static final int WIDEST_SUM = 8;

  /** What leads to the subjects of a treaty. */
  private static final Set<String> SUBJECT_LINKS = WordSet.of("of on for concerning regarding");

  /** Words from the first comma of "friendship, limits, and navigation with" to its end. */
  private static final int WIDEST_SUBJECTS = 10;

  /** Verbs that open a clause of their own: "with Peru, and Chile will join". */
  private static final Set<String> FINITE =
      WordSet.of("are did does had has have is may said says was were will would");

  /** Letters of a word in -ed that is no past tense. */
  private static final int SHORTEST_PAST = 4;

  private PartyComplements() {}

  /** Whether a phrase can be the other side of a sale; a city is where the goods go. */
  private static boolean isSide(Phrase phrase) {
    return phrase != null
        && AgreementParties.canBeParty(phrase)
        && !(phrase instanceof Phrase.Place place
            && place.kind() != PlaceKind.COUNTRY
            && place.kind() != PlaceKind.BODY);
  }

  /** "between Peru and Chile", "with Peru", "by the two presidents", behind the noun or verb. */
  static void take(PartyRoll roll, int from, boolean sale) {
    Sentence sentence = roll.phrases().sentence();
    int i = from;
    for (int n = 0; n < WIDEST_COMPLEMENT && i < sentence.size(); n++) {
      String word = sentence.word(i);
      if (CLAUSE_ENDS.contains(word)
          || DASHES.contains(word)
          || word.equals(",") && !sentence.word(i + 1).equals("between")) {
        i =
            roll.partners().isEmpty()
                ? behindSubjects(roll.phrases(), from, i)
                : nextPartner(roll.phrases(), i);
        word = sentence.word(i);
        if (!word.equals("with") && !word.equals("between")) {
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
          boolean one = word.equals("between") && roll.found().size() == before + 1;
          PartySubjects.untold(roll, one, roll.phrases().at(behind - 1));
          i = behind;
          continue;
        }
      }
      if (word.equals("behalf") && sentence.word(i + 1).equals("of")) {
        i = Math.max(i + 1, list(roll, i + 2));
        continue;
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
        boolean shares = i == from + 1 && sentence.word(from).equals("and") && !other.definite();
        if (!shares && !sentence.word(other.to()).equals("between")) {
          return;
        }
      }
      i = phrase == null ? i + 1 : phrase.to();
    }
  }

  /**
   * "a treaty of friendship, limits, and navigation with Peru": the index of the "with" behind the
   * list of subjects that a comma stands in; the comma's own index where it stands in none.
   */
  private static int behindSubjects(Phrases phrases, int from, int comma) {
    Sentence sentence = phrases.sentence();
    boolean list = sentence.word(comma).equals(",") && SUBJECT_LINKS.contains(sentence.word(from));
    boolean and = false;
    for (int i = comma + 1; list && i < comma + WIDEST_SUBJECTS && i < sentence.size(); i++) {
      String word = sentence.word(i);
      if (and && (word.equals("with") || word.equals("between"))) {
        return i;
      }
      boolean last = word.equals("and");
      and |= last;
      list =
          isPlain(phrases.at(i))
              && (word.equals(",") || sentence.token(i).isWord())
              && !CLAUSE_ENDS.contains(word)
              && !isFinite(word)
              && !(last && sentence.word(i + 1).endsWith("ing"));
    }
    return comma;
  }

  /** Whether a phrase names nobody: "Navigation" in a title looks like an organisation. */
  private static boolean isPlain(Phrase phrase) {
    return phrase == null
        || phrase instanceof Phrase.Organisation organisation && organisation.country() == null;
  }

  private static boolean isFinite(String word) {
    return FINITE.contains(word) || word.length() > SHORTEST_PAST && word.endsWith("ed");
  }

  /** "with Peru, and Chile announced": the last name opens a clause of its own. */
  private static boolean opensClause(Sentence sentence, Phrase phrase) {
    int and = phrase.from() - 1;
    return sentence.word(and).equals("and")
        && sentence.word(and - 1).equals(",")
        && isFinite(sentence.word(phrase.to()));
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
  static void otherSide(PartyRoll roll, int from) {
    Sentence sentence = roll.phrases().sentence();
    int i = from;
    for (int n = 0; n < WIDEST_COMPLEMENT && i < sentence.size(); n++) {
      if (CLAUSE_ENDS.contains(sentence.word(i))) {
        return;
      }
      Phrase phrase = roll.phrases().at(i);
      if (phrase != null
          && (AgreementParties.canBeParty(phrase) && !(phrase instanceof Phrase.Sides))
          && roll.take(phrase)
          && roll.found().size() > 1) {
        return;
      }
      i = phrase == null ? i + 1 : phrase.to();
    }
  }

  /** Takes the parties that stand in a row; the index behind the last one. */
  static int list(PartyRoll roll, int from) {
    Sentence sentence = roll.phrases().sentence();
    int i = from;
    int end = from;
    int plain = 0;
    while (i < sentence.size()) {
      Phrase phrase = roll.phrases().at(i);
      if (phrase != null && AgreementParties.canBeParty(phrase)) {
        if (end > from && opensClause(sentence, phrase)) {
          break;
        }
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
