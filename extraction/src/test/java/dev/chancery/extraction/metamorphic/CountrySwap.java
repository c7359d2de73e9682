package dev.chancery.extraction.metamorphic;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.extraction.document.Document;
import dev.chancery.extraction.lexicon.Category;
import dev.chancery.extraction.lexicon.Lexicon;
import dev.chancery.extraction.lexicon.Seats;
import dev.chancery.extraction.lexicon.Successions;
import dev.chancery.extraction.lexicon.Term;
import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.span.PhraseFinder;
import dev.chancery.extraction.text.Sentence;
import dev.chancery.extraction.text.Token;
import dev.chancery.extraction.text.Tokeniser;
import dev.chancery.extraction.text.WordSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts another country in place of each, with its people, its capital and its other cities. A
 * country that the document also names in a way that has no counterpart elsewhere (a ministry or
 * palace, "GOI", "Sino-", an office that only it has, the seat of a body that the document speaks
 * of) stays as it is, and so does a place in the name of a treaty or of somebody. A name that is
 * broken over two lines or has the number of a footnote at its end is swapped as a whole.
 */
final class CountrySwap implements Transformation {

  /** Paragraphs; within one, lines in capitals apart from the others. */
  private static final Pattern BLOCK = Pattern.compile("(?:[^\\n]*\\S[^\\n]*(?:\\n|$))+");

  private static final Pattern LINE = Pattern.compile("[^\\n]+\\n?");

  /** A word that is broken over two lines, or that a footnote's number stands behind. */
  private static final Pattern BROKEN =
      Pattern.compile("(?<front>\\p{L}+)-\\n(?<end>\\p{Ll}+)|(?<noted>\\p{L}{4,})\\d{1,2}\\b");

  /** Behind these, and behind a function word, a country's name is no adjunct of a noun. */
  private static final Set<String> VERBS =
      WordSet.of(
          """
          agreed also announced are became began concluded continues did does exported exports
          expressed gave had has have imported imports increased is must need needs opened plans
          ranked reached ratified received remained remains said sent should signed sold supplied
          supports took want wanted wants was were will would
          """);

  private final PhraseFinder finder;
  private final Lexicon lexicon;
  private final Successions successions = Successions.standard();
  private final Seats seats = Seats.standard();
  private final List<SwapCountry> countries = SwapCountry.all();

  CountrySwap(PhraseFinder finder, Lexicon lexicon) {
    this.finder = finder;
    this.lexicon = lexicon;
  }

  @Override
  public Variant of(Document original) {
    Swap swap = new Swap(original, whole(original.text()));
    return new Variant(
        Variant.withText(original, swap.text()),
        new OtherCountries(new WordSwap(swap.edits.words()), swap.codes));
  }

  /** The text with the names of countries, peoples and cities put together again. */
  private String whole(String text) {
    return BROKEN
        .matcher(text)
        .replaceAll(
            match -> {
              boolean broken = match.group(3) == null;
              String word = broken ? match.group(1) + match.group(2) : match.group(3);
              return Matcher.quoteReplacement(
                  isName(word) ? broken ? word + "\n" : word : match.group());
            });
  }

  private boolean isName(String word) {
    List<Token> tokens = Tokeniser.tokens(word, 0, word.length());
    Lexicon.Hit hit = lexicon.longest(new Sentence(0, 0, tokens, false, false), 0);
    return hit.of(Category.COUNTRY) != null
        || hit.of(Category.NATIONALITY) != null
        || hit.of(Category.CITY) != null;
  }

  /** One document on its way. */
  private final class Swap {

    private final Document document;
    private final TextEdits edits;
    private final Set<String> names = new HashSet<>();
    private final List<Sentence> blocks;
    private final Map<CountryCode, SwapCountry> counterparts = new LinkedHashMap<>();
    private final Map<CountryCode, CountryCode> codes = new HashMap<>();
    private final Map<String, String> cities = new HashMap<>();

    Swap(Document document, String text) {
      this.document = document;
      this.edits = new TextEdits(text);
      this.blocks = blocks(text);
      for (Sentence block : blocks) {
        for (Phrase phrase : finder.find(block, 0).all()) {
          if (phrase instanceof Phrase.Person person && person.name() != null) {
            names.addAll(List.of(person.name().toLowerCase(Locale.ROOT).split(" ")));
          }
        }
      }
      choose();
    }

    /** The longest entry at a token; none where a city's name is somebody's name. */
    private Lexicon.Hit hit(Sentence block, int i) {
      Lexicon.Hit hit = lexicon.longest(block, i);
      return hit.of(Category.CITY) != null
              && names.contains(block.text(i, hit.to()).toLowerCase(Locale.ROOT))
          ? Lexicon.Hit.none()
          : hit;
    }

    private CountryCode then(CountryCode country) {
      int year = document.published() == null ? 0 : document.published().start().year();
      return successions.then(country, year);
    }

    private void choose() {
      Set<CountryCode> named = new HashSet<>();
      Set<CountryCode> staying = new HashSet<>();
      List<CountryCode> order = new ArrayList<>();
      Set<CountryCode> bodies = new HashSet<>();
      Set<Term> capitals = new HashSet<>();
      for (Sentence block : blocks) {
        for (int i = 0; i < block.size(); i++) {
          Lexicon.Hit hit = hit(block, i);
          for (Category category : Category.values()) {
            Term term = hit.of(category);
            if (category == Category.BODY && term != null) {
              bodies.add(term.country());
            } else if (term != null && term.detail().equals("CAPITAL")) {
              capitals.add(term);
            }
            if (term != null && term.country() != null && term.country().isThreeLetters()) {
              CountryCode country = then(term.country());
              named.add(term.country());
              named.add(country);
              if (isSwapped(category) && !order.contains(country)) {
                order.add(country);
              }
              if (category == Category.METONYM || category == Category.ROLE) {
                staying.add(country);
              }
              boolean joined = hit.to() < block.size() && block.token(hit.to()).hyphenated();
              if (category == Category.PREFIX && joined) {
                staying.add(country);
              }
            }
          }
          i = Math.max(i, hit.to() - 1);
        }
      }
      for (Term capital : capitals) {
        if (bodies.stream().anyMatch(body -> seats.isAt(body, capital.country(), capital.form()))) {
          staying.add(then(capital.country()));
        }
      }
      int next = Math.floorMod(document.text().length(), countries.size());
      for (CountryCode country : order) {
        for (int tries = 0; tries < countries.size() && !staying.contains(country); tries++) {
          SwapCountry candidate = countries.get(next);
          next = (next + 1) % countries.size();
          if (named.add(candidate.code())) {
            counterparts.put(country, candidate);
            codes.put(country, candidate.code());
            break;
          }
        }
      }
    }

    private static boolean isSwapped(Category category) {
      return category == Category.COUNTRY
          || category == Category.NATIONALITY
          || category == Category.CITY;
    }

    String text() {
      for (Sentence block : blocks) {
        int i = 0;
        while (i < block.size()) {
          Lexicon.Hit hit = hit(block, i);
          int to = Math.max(i + 1, hit.to());
          Term term = hit.of(Category.COUNTRY);
          term = term == null ? hit.of(Category.NATIONALITY) : term;
          term = term == null ? hit.of(Category.CITY) : term;
          if (term != null && counterparts.containsKey(then(term.country()))) {
            replace(block, i, to, term, counterparts.get(then(term.country())));
          } else if (term == null && to > i + 1) {
            keep(block, i, to);
          }
          i = to;
        }
      }
      return edits.apply();
    }

    /** A name of several words, whose place is not swapped: "the Treaty of Lisbon". */
    private void keep(Sentence block, int from, int to) {
      int start = block.token(from).start();
      int end = block.token(to - 1).end();
      edits.replace(start, end, edits.text(start, end));
    }

    private void replace(Sentence block, int from, int to, Term term, SwapCountry by) {
      String words =
          switch (term.category()) {
            case NATIONALITY -> people(block, from, to, term, by);
            case CITY -> city(term, by);
            default -> country(block, from, to, term, by);
          };
      int first = from;
      boolean article = from > 0 && block.word(from - 1).equals("the");
      if (article
          && term.category() == Category.COUNTRY
          && (words.equals(by.name()) || words.equals(by.name().toUpperCase(Locale.ROOT)))) {
        first--;
      }
      boolean indefinite = from > 0 && block.token(from - 1).lower().matches("an?");
      String old = block.token(from).lower();
      boolean vowel = isVowel(words.charAt(0));
      if (indefinite && vowel != block.word(from - 1).equals("an") && !old.startsWith("'")) {
        first--;
        String a = vowel ? "an " : "a ";
        words = (block.token(first).isCapitalised() ? "A" + a.substring(1) : a) + words;
      }
      edits.replace(
          block.token(first).start(),
          block.token(to - 1).end(),
          block.capitals() ? words.toUpperCase(Locale.ROOT) : words);
    }

    private String people(Sentence block, int from, int to, Term term, SwapCountry by) {
      boolean plural = term.form().endsWith("s") && !term.form().endsWith("ss");
      boolean group =
          from > 0
              && block.word(from - 1).equals("the")
              && (to >= block.size() || VERBS.contains(block.word(to)) || !isWord(block, to));
      return plural && !term.form().equals("Swiss") || group || term.form().endsWith("men")
          ? by.demonym() + "s"
          : by.demonym();
    }

    private String city(Term term, SwapCountry by) {
      if (term.detail().equals("CAPITAL")) {
        return by.capital();
      }
      return cities.computeIfAbsent(
          term.form(), form -> by.cities().get(cities.size() % by.cities().size()));
    }

    private String country(Sentence block, int from, int to, Term term, SwapCountry by) {
      String form = term.form();
      boolean article = from > 0 && block.word(from - 1).equals("the");
      boolean acronym = form.equals(form.toUpperCase(Locale.ROOT)) || form.startsWith("U.S");
      if (form.contains("Republic of ")) {
        return by.officialName();
      }
      return (article || acronym) && isAdjunct(block, to) ? by.demonym() : by.name();
    }

    /** Whether a noun follows that the country's name is an adjunct of: "the US ambassador". */
    private boolean isAdjunct(Sentence block, int to) {
      return isWord(block, to)
          && !block.token(to).hyphenated()
          && !block.token(to).is("'s")
          && !VERBS.contains(block.word(to))
          && !isFunctionWord(block.word(to));
    }

    private static boolean isWord(Sentence block, int i) {
      return i < block.size() && block.token(i).isWord();
    }
  }

  private static final Set<String> FUNCTION_WORDS =
      WordSet.of(
          """
          a about after against and as at be because been before but by can could during for from if
          in into it may might of on or over since so than that the then they this to under until
          when where which while who with without
          """);

  private static boolean isFunctionWord(String word) {
    return FUNCTION_WORDS.contains(word);
  }

  private static boolean isVowel(char letter) {
    return "AEIOU".indexOf(Character.toUpperCase(letter)) >= 0;
  }

  private static List<Sentence> blocks(String text) {
    List<Sentence> blocks = new ArrayList<>();
    Matcher block = BLOCK.matcher(text);
    while (block.find()) {
      int start = block.start();
      int end = start;
      boolean capitals = false;
      Matcher line = LINE.matcher(text).region(block.start(), block.end());
      while (line.find()) {
        boolean shouts = line.group().chars().noneMatch(Character::isLowerCase);
        if (shouts != capitals && end > start) {
          add(blocks, text, start, end, capitals);
          start = end;
        }
        capitals = shouts;
        end = line.end();
      }
      add(blocks, text, start, end, capitals);
    }
    return blocks;
  }

  private static void add(
      List<Sentence> blocks, String text, int start, int end, boolean capitals) {
    List<Token> tokens = Tokeniser.tokens(text, start, end);
    if (!tokens.isEmpty()) {
      blocks.add(new Sentence(blocks.size(), 0, tokens, false, capitals));
    }
  }

  private record OtherCountries(WordSwap swap, Map<CountryCode, CountryCode> codes)
      implements Effect {

    @Override
    public String words(String original) {
      return swap.in(original);
    }

    @Override
    public CountryCode country(CountryCode original) {
      return codes.getOrDefault(original, original);
    }
  }
}
