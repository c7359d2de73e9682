package dev.chancery.extraction.span;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.contracts.event.AgreementKind;
import dev.chancery.extraction.lexicon.Category;
import dev.chancery.extraction.lexicon.Term;
import dev.chancery.extraction.span.Phrase.Instrument;
import dev.chancery.extraction.text.Token;
import dev.chancery.extraction.text.WordSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds treaties, agreements, contracts and their like: a head noun with what stands before it
 * (article, number, nationalities, adjectives) and what it is about.
 */
final class InstrumentFinder {

  private static final Set<String> BE = WordSet.of("were was are will have has");

  static final Set<String> DEFINITE =
      WordSet.of(
          """
          's both his its such that the their these this those
          """);

  /** Words that end the way to the left: verbs that govern an instrument, and the like. */
  static final Set<String> STOPS =
      WordSet.of(
          """
          abandon abandoned abandoning accept accepted adopt adopted announce announced
          announces announcing approve approved approves approving awarded awarding awards
          backed backs became become breach breached breaches breaching breaking breaks
          bring bringing brings broke broken brokered brought call called calling cancel
          canceled cancelled cancelling clinch clinched close closed complete completed
          concerning conclude concluded concludes concluding consider considered considering
          create created criticised criticized defend defended denounce denounced denounces
          describe described describes discuss discussed discussing ditch ditched drafted
          drafting ended ending endorse endorsed endorses enforce enforced enforcing enter
          entered establish established exchanged exchanging expected extend extended
          finalise finalised finalising finalize finalized finalizes finalizing follow following
          follows formed fulfil fulfill gave get given gives got hail hailed hails hammered
          honor honored honour honoured implement implemented implementing implements include
          includes including initialed initialled initiate initiated initiates ink inked inking
          inks issued issues issuing joined joining joins keep keeping kept known
          launch launched launches launching law led like made make makes negotiate negotiated
          negotiates negotiating obtain obtained offered opened opening opens oppose opposed
          opposes pass passed passes passing place placed praise praised prepare prepared
          preparing produce produced produces producing propose proposed proposes proposing
          pursue pursuing put quit quits ratified ratifies ratify ratifying reach reached
          reaches reaching receive received reflected regarding reject rejected rejecting
          rejects renew renewed renewing renews replaced replacing respected respecting
          resume resumed resuming review reviewed revive revived reviving salvage salvaged save
          saved saving say says scrap scrapped scrapping seal sealed sealing seals secured
          secures securing see seek seeking send sent sign signal signalled signed signing signs
          sought strike strikes striking struck studied submit submitted
          submitting support supported supporting supports suspend suspended suspending suspends
          terminate terminated terminates terminating transmit transmits transmitted under
          undermine undermined undermining upheld uphold urged urging using violated violates
          violating voted want welcome welcomed welcomes welcoming win witness witnessed
          witnessing won worked yield yielded yields
          """);

  static final Set<String> QUANTITIES =
      WordSet.of("several many some various numerous multiple new other");

  private static final Set<String> DOMESTIC =
      WordSet.of(
          "bargaining bipartisan budget coalition divorce labor labour plea prenuptial spending");

  private static final Set<String> NUMBERED =
      WordSet.of("article chapter paragraph part resolution section title");

  private static final Set<String> DOMESTIC_PARTNERS =
      WordSet.of(
          """
          congress democrats farmers lawmakers legislators miners opposition parliament prosecutors
          republicans senators shareholders strikers teachers tribes union unions workers
          """);

  /** Words from "with" to those at home. */
  private static final int WIDEST_PARTNER = 4;

  private static final Set<String> ORDINALS = WordSet.of("first last latest other some over");

  /** What "a joint Peruvian-Chilean statement" is, whose two words the lexicon has side by side. */
  private static final Term JOINT_STATEMENT =
      new Term(
          Category.INSTRUMENT,
          AgreementKind.DECLARATION.name(),
          "statement",
          "",
          false,
          false,
          null,
          false);

  /** Words from "statement" back to "joint", with two parties between. */
  private static final int WIDEST_PAIR = 6;

  private static final Set<String> PAIR_MARKS = Set.of("-", "–", "/", "and");

  private static final int LONGEST = 9;

  /** In a headline verbs are written like the words of a name. */
  private static final int LONGEST_IN_HEADING = 3;

  private final Marked words;
  private final InstrumentHomonyms homonyms;

  InstrumentFinder(Marked words) {
    this.words = words;
    this.homonyms = new InstrumentHomonyms(words);
  }

  /** All instruments of the sentence, in order. */
  List<Instrument> all() {
    List<Instrument> found = new ArrayList<>(2);
    int after = 0;
    for (int i = 0; i < words.size(); i++) {
      Term head = words.term(i, Category.INSTRUMENT);
      if (head == null && isJointStatement(i)) {
        found.add(instrument(after, i, i + 1, JOINT_STATEMENT));
        after = i + 1;
        continue;
      }
      if (head == null && isNominalFollowing(i)) {
        found.add(following(i));
        after = i + 1;
      }
      if (head == null || homonyms.isOtherWord(i, head)) {
        continue;
      }
      int to = words.to(i);
      // In "trade agreement talks" and "treaty obligations" the instrument is still named; in
      // "contract workers" not.
      if (to < words.size() && words.term(to, Category.INSTRUMENT) != null) {
        continue;
      }
      // "a memorandum of understanding (MOU)"
      if (words.word(i - 1).equals("(") && after == i - 1 && after > 0) {
        after = to;
        continue;
      }
      Instrument instrument = instrument(after, i, to, head);
      if (!isDomestic(instrument.from(), i)) {
        found.add(instrument);
      }
      after = to;
      i = to - 1;
    }
    return found;
  }

  /** "a joint Peruvian-Chilean statement". */
  private boolean isJointStatement(int i) {
    if (!words.word(i).equals("statement")) {
      return false;
    }
    int k = i - 1;
    while (k > i - WIDEST_PAIR && k > 0 && !words.word(k).equals("joint")) {
      boolean party = words.term(k, Category.NATIONALITY) != null || words.geographic(k) != null;
      if (!party && !PAIR_MARKS.contains(words.word(k)) && !words.token(k).hyphenated()) {
        return false;
      }
      k--;
    }
    return k < i - 1 && words.word(k).equals("joint");
  }

  /** "The following were signed:" */
  private boolean isNominalFollowing(int i) {
    return words.word(i).equals("following")
        && words.word(i - 1).equals("the")
        && BE.contains(words.word(i + 1));
  }

  private static Instrument following(int i) {
    return new Instrument(
        i - 1,
        i + 1,
        AgreementKind.OTHER,
        null,
        true,
        true,
        List.of(),
        null,
        0,
        Set.of(),
        false,
        Set.of(),
        0);
  }

  /** "a plea deal", "the bipartisan budget agreement": made within one country. */
  private boolean isDomestic(int from, int head) {
    for (int i = from; i < head; i++) {
      if (DOMESTIC.contains(words.word(i)) || words.word(i + 1).equals("sharing")) {
        return true;
      }
    }
    return isMadeAtHome(head);
  }

  /** "a deal with striking teachers". */
  private boolean isMadeAtHome(int head) {
    int with = head + 1;
    if (!words.word(with).equals("with")) {
      return false;
    }
    for (int i = with + 1; i <= with + WIDEST_PARTNER && i < words.size(); i++) {
      if (words.geographic(i) != null || words.term(i, Category.NATIONALITY) != null) {
        return false;
      }
      if (DOMESTIC_PARTNERS.contains(words.word(i))) {
        return true;
      }
    }
    return false;
  }

  private Instrument instrument(int floor, int headFrom, int headTo, Term head) {
    List<CountryCode> parties = new ArrayList<>(2);
    boolean plural = head.plural() || words.word(headFrom).equals("memoranda");
    boolean definite = false;
    Integer count = plural ? null : 1;
    int i = headFrom - 1;
    int from = headFrom;
    int longest = words.sentence().heading() ? LONGEST_IN_HEADING : LONGEST;
    while (i >= floor && headFrom - i <= longest) {
      Token token = words.token(i);
      if (token.is("the") || token.is("a") || token.is("an")) {
        definite |= token.is("the");
        from = i;
        break;
      }
      if (DEFINITE.contains(token.lower())) {
        definite = true;
        from = token.is("'s") ? from : i;
        break;
      }
      if (plural && token.is("of") && words.word(i - 1).equals("pair")) {
        count = 2;
        from = i - 1;
        break;
      }
      if (token.is("of") || token.isSign() || STOPS.contains(token.lower())) {
        break;
      }
      int number =
          NUMBERED.contains(words.word(i - 1)) ? 0 : NumberWords.small(words.sentence(), i);
      // "three memorandum of understanding" is as plural as "three memoranda"
      if ((plural ? number > 0 : number > 1 && isCounted(i, headFrom))
          && number < 1000
          && !isYear(token)) {
        plural = true;
        count = number;
        from = i;
        i--;
        if (plural && !isDeterminer(i)) {
          break;
        }
        continue;
      }
      if (Marked.isFunctionWord(token.lower()) && !token.is("and")) {
        break;
      }
      if (token.is("and") && !(i > floor && bothModifiers(i))) {
        break;
      }
      from = i;
      i--;
    }
    Set<String> partyWords = new HashSet<>();
    for (int k = from; k < headFrom; k++) {
      Term nationality = words.term(k, Category.NATIONALITY);
      Term place = nationality == null ? partyName(k, headFrom) : null;
      Term party = nationality != null ? nationality : place;
      if (party != null) {
        CountryCode code = words.code(party);
        if (!parties.contains(code)) {
          parties.add(code);
        }
        for (int w = k; w < words.to(k); w++) {
          partyWords.add(words.word(w));
        }
        k = words.to(k) - 1;
      }
    }
    // "Iran's agreement"
    if (i >= floor + 1 && words.token(i).is("'s")) {
      int owner = i - 1;
      while (owner > floor && words.geographic(owner - 1) != null && words.to(owner - 1) > owner) {
        owner--;
      }
      Term place = words.geographic(owner);
      if (place != null && words.to(owner) == i && !parties.contains(words.code(place))) {
        parties.add(words.code(place));
      }
    }
    AgreementKind kind = AgreementKind.valueOf(head.code());
    InstrumentSubject subject = InstrumentSubject.of(words, from, headFrom, headTo);
    return new Instrument(
        from,
        headTo,
        kind,
        count,
        plural,
        definite,
        List.copyOf(parties),
        subject.words(),
        subject.complement(),
        InstrumentName.of(words, from, headFrom, headTo, head),
        head.detail().equals("named"),
        Set.copyOf(partyWords),
        year(from, headFrom));
  }

  /** Whether a word may stand before a number: "the two treaties", "its first three accords". */
  private boolean isDeterminer(int i) {
    String word = words.word(i);
    return word.equals("the")
        || word.equals("a")
        || DEFINITE.contains(word)
        || ORDINALS.contains(word);
  }

  private boolean isCounted(int number, int head) {
    return number == head - 1
        && !words.token(number).isNumber()
        && !words.token(number).hyphenated()
        && !words.token(head).hyphenated();
  }

  /** "the 1972 treaty"; "the 2005-2009 agreement" has no year of its own. */
  private int year(int from, int headFrom) {
    int year = 0;
    for (int i = from; i < headFrom; i++) {
      if (isYear(words.token(i)) && words.token(i).text().matches("1[89]\\d\\d|20\\d\\d")) {
        year = year == 0 ? Integer.parseInt(words.token(i).text()) : -1;
      }
    }
    return Math.max(0, year);
  }

  private static boolean isYear(Token token) {
    return token.isNumber() && token.text().length() == 4 && token.text().indexOf(',') < 0;
  }

  /**
   * "the U.S.-Jordan trade agreement", "the EU-Mercosur pact"; a city in it is a venue ("the Paris
   * Agreement").
   */
  private Term partyName(int k, int headFrom) {
    Term term = words.term(k, Category.COUNTRY);
    if (term == null) {
      term = words.term(k, Category.BODY);
    }
    return term != null && words.to(k) <= headFrom ? term : null;
  }

  private boolean bothModifiers(int and) {
    Token before = words.token(and - 1);
    Token after = words.token(and + 1);
    boolean capitals = before.isCapitalised() && after.isCapitalised();
    boolean lower =
        before.isWord() && after.isWord() && !before.isCapitalised() && !after.isCapitalised();
    return capitals
        || lower
            && !Marked.isFunctionWord(before.lower())
            && !STOPS.contains(before.lower())
            && !before.lower().endsWith("ed");
  }
}
