package dev.chancery.extraction.span;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.extraction.lexicon.Category;
import dev.chancery.extraction.lexicon.Term;
import dev.chancery.extraction.span.Phrase.Organisation;
import dev.chancery.extraction.text.Token;
import dev.chancery.extraction.text.WordSet;
import java.util.Set;

/**
 * Finds companies, ministries and other bodies by the nouns that head their names, and single
 * unknown names.
 */
final class OrganisationFinder {

  private static final Set<String> ABBREVIATED = WordSet.of("inc ltd corp co");

  static final Set<String> HEADS =
      WordSet.of(
          """
          academy administration aerospace ag agency air airlines airplanes airways army assembly
          association authority bank board bureau cabinet center centre chamber club co
          college command commission committee companies company congress consortium corp
          corporation council court department electric enterprise enterprises exchange
          federation firm firms force foundation fund gmbh government group holdings inc
          industries institute laboratories laboratory limited llc ltd manufacturer ministry
          mission motors navy office organisation organization parliament partners party
          petroleum pharmaceuticals plant plc refinery sa senate service services shipbuilding shipyard society systems
          team technologies technology telekom troops trust university works
          """);

  /** Common nouns that stand for a country's authorities when its name stands before them. */
  private static final Set<String> AUTHORITIES =
      WordSet.of(
          """
          administration agency airline airlines army authorities automaker bank banks cabinet
          carmaker companies company conglomerate congress consortium contractor contractors
          corporation delegation embassy enterprise enterprises exporter exporters firm firms
          foreign giant government governments importer importers industry investors
          leadership legislature manufacturer manufacturers military ministry monopoly nation
          navy operator parliament party people producer producers regime republic senate
          shipyard side state supplier utility
          """);

  private final Marked words;
  private final NameFinder names;

  OrganisationFinder(Marked words, NameFinder names) {
    this.words = words;
    this.names = names;
  }

  static boolean isHead(String word) {
    return HEADS.contains(word);
  }

  /** The organisation whose phrase starts at a token, null where none does. */
  Organisation at(int from) {
    Organisation carrier = carrier(from);
    if (carrier != null) {
      return carrier;
    }
    int i = from;
    CountryCode country = null;
    if (words.word(i).equals("the")) {
      i++;
    }
    if (i >= words.size()) {
      return null;
    }
    Term nationality = words.term(i, Category.NATIONALITY);
    Term place = nationality == null ? words.geographic(i) : null;
    if (nationality != null) {
      country = words.code(nationality);
      i = words.to(i);
    } else if (place != null) {
      int to = words.to(i);
      if (words.word(to).equals("'s")) {
        country = words.code(place);
        i = to + 1;
      } else if (to < words.size()
          && (words.is(to, WordClass.ORGANISATION)
              || AUTHORITIES.contains(words.word(to))
              || words.isNameWord(to) && properHead(to) > to
              || words.word(to).equals("based"))) {
        country = words.code(place);
        i = words.word(to).equals("based") ? to + 1 : to;
      } else {
        return null;
      }
    }
    int proper = properHead(i);
    if (proper > i) {
      return organisation(from, i, proper, country);
    }
    if (country != null) {
      int name = FirmTrades.name(words, i);
      if (name > 0) {
        int end = properHead(name);
        return organisation(from, name, end > name ? end : names.end(name), country);
      }
      int common = commonHead(i);
      if (common > i) {
        return organisation(from, i, common, country);
      }
    }
    int single = singleName(i);
    if (single > i && (country == null || i > from)) {
      return organisation(from, i, single, country);
    }
    return null;
  }

  /** "Air Botswana", "the Air Botswana": an airline called after its country. */
  private Organisation carrier(int from) {
    int i = words.word(from).equals("the") ? from + 1 : from;
    if (!words.word(i).equals("air") || !words.isNameWord(i)) {
      return null;
    }
    Term country = words.term(i + 1, Category.COUNTRY);
    int to = words.to(i + 1);
    if (country == null || words.word(to).equals("'s")) {
      return null;
    }
    return new Organisation(from, to, words.sentence().text(i, to), words.code(country));
  }

  private Organisation organisation(int from, int nameFrom, int to, CountryCode country) {
    String name = words.sentence().text(nameFrom, to);
    int end = to;
    CountryCode whose = country;
    // "the Ministry of Trade of Peru", "the Government of Hungary"
    if (words.word(end).equals("of")) {
      int j = words.word(end + 1).equals("the") ? end + 2 : end + 1;
      Term place = words.geographic(j);
      if (place != null) {
        whose = whose == null ? words.code(place) : whose;
        end = words.to(j);
      }
    }
    return new Organisation(from, end, name, whose == null ? ownCountry(nameFrom, to) : whose);
  }

  /** The country in a name: "Royal Jordanian Airlines". */
  private CountryCode ownCountry(int from, int to) {
    for (int i = from; i < to; i++) {
      Term nationality = words.term(i, Category.NATIONALITY);
      Term country = nationality == null ? words.term(i, Category.COUNTRY) : nationality;
      if (country != null && words.to(i) <= to) {
        return words.code(country);
      }
    }
    return null;
  }

  /**
   * Index behind a run of capitalised words that holds a head noun ("Minsk Tractor Plant", "Bank of
   * Korea").
   */
  private int properHead(int from) {
    int i = from;
    int end = from;
    while (i < words.size() && i - from < 9) {
      Token token = words.token(i);
      boolean name = words.isNameWord(i) || (token.isNumber() && token.hyphenated());
      if (name && end > from && isOwner(i)) {
        break;
      }
      boolean link =
          i > from
              && (token.is("of")
                  || token.is("and")
                  || token.is("for")
                  || token.is("&")
                  || token.is("the"))
              && words.isNameWord(i + 1 + (words.word(i + 1).equals("the") ? 1 : 0));
      // "the Peruvian Navy and the Chilean Navy": a second one begins.
      boolean second = link && token.is("and") && end == i && words.word(i + 1).equals("the");
      if (!name && !link || second) {
        break;
      }
      if (name && words.is(i, WordClass.ORGANISATION)) {
        end = i + 1;
      } else if (name
          && end > from
          && (words.word(i - 1).equals("of")
              || words.word(i - 1).equals("for")
              || (words.word(i - 1).equals("and") && end == i - 1))) {
        if (words.geographic(i) != null && words.word(i - 1).equals("of")) {
          break;
        }
        end = i + 1;
        while (end < words.size() && words.isNameWord(end)) {
          end++;
        }
        i = end - 1;
      } else if (link && token.is("and") && end == from && names.end(from) == i) {
        break;
      }
      i++;
    }
    if (end > from
        && end < words.size()
        && words.word(end).equals(".")
        && ABBREVIATED.contains(words.word(end - 1))
        && end + 1 < words.size()) {
      end++;
    }
    if (end == from && i > from) {
      // "Keyson company"
      String next = words.word(i);
      if (next.equals("company")
          || next.equals("corporation")
          || next.equals("group")
          || next.equals("carmaker")) {
        return words.isNameWord(i - 1) ? i + 1 : from;
      }
    }
    return end;
  }

  /** "the Government of the United States": the country ends the name. */
  private boolean isOwner(int i) {
    return words.word(i - 1).equals("the")
        && words.word(i - 2).equals("of")
        && words.geographic(i) != null;
  }

  /** Index behind up to three lower-case words that end with a noun for authorities. */
  private int commonHead(int from) {
    for (int i = from; i < Math.min(from + 4, words.size()); i++) {
      Token token = words.token(i);
      // In "state-run oil company" the state is no head yet.
      boolean compound = i + 1 < words.size() && words.token(i + 1).hyphenated();
      if (AUTHORITIES.contains(token.lower()) && !compound) {
        int end = token.is("state") ? behindStateFirm(i + 1) : i + 1;
        while (end < words.size() && AUTHORITIES.contains(words.word(end))) {
          end++;
        }
        // "ministry of trade"
        int named = words.isNameWord(end) ? end + 1 : end;
        return words.isNameWord(end) && names.end(end) == named && words.geographic(end) == null
            ? named
            : end;
      }
      if (!token.isWord() || Marked.isFunctionWord(token.lower()) || token.is("'s")) {
        return from;
      }
    }
    return from;
  }

  /** Index behind the noun in "state oil company"; the index itself where none follows. */
  private int behindStateFirm(int from) {
    for (int i = from; i < Math.min(from + 3, words.size()) && words.isAdjective(i); i++) {
      if (AUTHORITIES.contains(words.word(i))) {
        return i + 1;
      }
    }
    return from;
  }

  /** A capitalised word or two that nothing else explains, in the midst of a sentence. */
  private int singleName(int from) {
    if (Openers.holds(words, from)) {
      return from;
    }
    if (from == 0 && words.size() > 1 && !words.token(0).isAllCapitals()) {
      return words.isNameWord(1) || !words.isNameWord(0) ? from : unknown(from);
    }
    return unknown(from);
  }

  private int unknown(int from) {
    int i = from;
    while (i < words.size()
        && i - from < 4
        && words.isNameWord(i)
        && words.geographic(i) == null
        && words.term(i, Category.NATIONALITY) == null
        && words.term(i, Category.ROLE) == null
        && words.term(i, Category.CURRENCY) == null
        && !words.is(i, WordClass.NO_NAME)) {
      i++;
    }
    return i;
  }
}
