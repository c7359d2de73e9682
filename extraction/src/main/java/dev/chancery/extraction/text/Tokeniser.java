package dev.chancery.extraction.text;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Cuts clean text into tokens by character classes alone, in one pass. A hyphen inside a word parts
 * it ("four-day" is "four" and a hyphenated "day"), so does the possessive ("Iran's" is "Iran" and
 * "'s"; so is the apostrophe of "the Netherlands' exports") and a short form of a verb behind a
 * pronoun ("I'll" is "I" and "'ll", in lower case "will"); an abbreviation keeps its full stops
 * ("U.S."), a number its separators and decimals ("1,000.5").
 */
public final class Tokeniser {

  /** The letters of a currency code. */
  private static final int CODE = 3;

  private static final int LONGEST_SHORT_VERB = 2;

  private static final int LONGEST_PRONOUN = 5;

  /** Codes that are written together with their numbers: "USD5.2 million", "EUR30m". */
  private static final Set<String> CURRENCIES =
      Currency.getAvailableCurrencies().stream()
          .map(Currency::getCurrencyCode)
          .collect(Collectors.toUnmodifiableSet());

  /** Signs that are written together with their numbers: "SR3.4 billion", "Rs500". */
  private static final Set<String> SIGNS = Set.of("SR", "Rs", "Dh", "Dhs", "KSh", "TSh", "Tk");

  private static final Set<String> PRONOUNS =
      Set.of("he", "i", "it", "she", "that", "there", "they", "we", "who", "you");

  /** What is written together with a pronoun, without its apostrophe, and what it stands for. */
  private static final Map<String, String> SHORT_VERBS =
      Map.of("d", "would", "ll", "will", "m", "am", "re", "are", "ve", "have");

  private Tokeniser() {}

  private static boolean isCurrency(String letters) {
    return letters.length() == CODE && CURRENCIES.contains(letters) || SIGNS.contains(letters);
  }

  /** The tokens of a stretch of text; offsets count from the start of the whole. */
  public static List<Token> tokens(String text, int from, int to) {
    List<Token> tokens = new ArrayList<>((to - from) / 5 + 1);
    boolean hyphen = false;
    boolean quoting = false;
    int i = from;
    while (i < to) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        int end = word(text, i, to);
        tokens.add(Token.of(text, i, end, Token.Kind.WORD, hyphen));
        hyphen = false;
        i = end;
      } else if (Character.isWhitespace(c)
          || c == '\u00a0'
          || Character.getType(c) == Character.FORMAT) {
        hyphen = false;
        i++;
      } else if (isDigit(c)) {
        int end = number(text, i, to);
        tokens.add(Token.of(text, i, end, Token.Kind.NUMBER, hyphen));
        hyphen = false;
        i = end;
      } else if (isApostrophe(c) && isPossessive(text, i, to)) {
        tokens.add(
            new Token(i, i + 2, text.substring(i, i + 2), "'s", Token.Kind.WORD, false, false));
        i += 2;
      } else if (isApostrophe(c) && isBehindPronoun(tokens, i) && shortVerb(text, i, to) != null) {
        String verb = shortVerb(text, i, to);
        int end = i + 1 + verb.length();
        String full = SHORT_VERBS.get(verb);
        tokens.add(new Token(i, end, text.substring(i, end), full, Token.Kind.WORD, false, false));
        i = end;
      } else if (isApostrophe(c) && !quoting && isOfNameInS(text, i, from, to)) {
        tokens.add(
            new Token(i, i + 1, text.substring(i, i + 1), "'s", Token.Kind.WORD, false, false));
        i++;
      } else if (isHyphen(c) && joins(text, i, from, to)) {
        hyphen = true;
        i++;
      } else {
        int end = i + Character.charCount(text.codePointAt(i));
        if (c == '-' || c == '.') {
          while (end < to && text.charAt(end) == c) {
            end++;
          }
        }
        end = Math.min(end, to);
        quoting = isApostrophe(c) ? !quoting && opensQuote(text, i, from) : quoting;
        tokens.add(Token.of(text, i, end, Token.Kind.SIGN, false));
        hyphen = false;
        i = end;
      }
    }
    return tokens;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u2018' || c == '`';
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011' || c == '\u2013';
  }

  private static boolean joins(String text, int i, int from, int to) {
    return i > from
        && i + 1 < to
        && Character.isLetterOrDigit(text.charAt(i + 1))
        && (Character.isLetterOrDigit(text.charAt(i - 1)) || text.charAt(i - 1) == '.');
  }

  private static boolean isPossessive(String text, int i, int to) {
    return i + 1 < to
        && (text.charAt(i + 1) == 's' || text.charAt(i + 1) == 'S')
        && (i + 2 >= to || !Character.isLetterOrDigit(text.charAt(i + 2)));
  }

  private static boolean isBehindPronoun(List<Token> tokens, int apostrophe) {
    Token last = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
    return last != null && last.end() == apostrophe && PRONOUNS.contains(last.lower());
  }

  private static boolean isPronoun(String text, int start, int end) {
    return end - start <= LONGEST_PRONOUN
        && PRONOUNS.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
  }

  /** The letters of the short form behind an apostrophe, in lower case; null where none stands. */
  private static String shortVerb(String text, int apostrophe, int to) {
    int end = apostrophe + 1;
    while (end < to && end - apostrophe <= LONGEST_SHORT_VERB && isLetter(text, end)) {
      end++;
    }
    boolean ends = end >= to || !Character.isLetterOrDigit(text.charAt(end));
    String letters = text.substring(apostrophe + 1, end).toLowerCase(Locale.ROOT);
    return ends && SHORT_VERBS.containsKey(letters) ? letters : null;
  }

  private static boolean isLetter(String text, int at) {
    return Character.isLetter(text.charAt(at));
  }

  private static boolean opensQuote(String text, int i, int from) {
    return i == from || !Character.isLetterOrDigit(text.charAt(i - 1));
  }

  /** "Belarus' exports", "the Philippines' president": a name in s owns what follows. */
  private static boolean isOfNameInS(String text, int i, int from, int to) {
    boolean follows =
        i + 2 < to && text.charAt(i + 1) == ' ' && Character.isLetter(text.charAt(i + 2));
    if (!follows || i == from || Character.toLowerCase(text.charAt(i - 1)) != 's') {
      return false;
    }
    int start = i - 1;
    while (start > from && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return Character.isUpperCase(text.charAt(start));
  }

  /** The letters of "$US5" or "NZ$5" end before the digits. */
  private static int word(String text, int start, int to) {
    if (start > 0 && text.charAt(start - 1) == '$') {
      int letters = start;
      while (letters < to && Character.isLetter(text.charAt(letters))) {
        letters++;
      }
      return letters;
    }
    int i = start;
    while (i < to) {
      char c = text.charAt(i);
      if (c >= 'a' && c <= 'z') {
        i++;
        continue;
      }
      if (i > start && isDigit(c) && isCurrency(text.substring(start, i))) {
        break;
      }
      if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
        i++;
      } else if (isApostrophe(c)
          && i + 1 < to
          && Character.isLetter(text.charAt(i + 1))
          && !isPossessive(text, i, to)
          && !(shortVerb(text, i, to) != null && isPronoun(text, start, i))) {
        i++;
      } else if (c == '.' && isInitials(text, start, i, to)) {
        i++;
      } else if (c == '&'
          && i + 1 < to
          && Character.isUpperCase(text.charAt(i + 1))
          && i - start <= 2) {
        i++;
      } else {
        break;
      }
    }
    return i;
  }

  /**
   * A full stop that belongs to the word: one behind a single letter, as in "U.S.", "F." or "p.m.".
   */
  private static boolean isInitials(String text, int start, int i, int to) {
    boolean single =
        Character.isLetter(text.charAt(i - 1)) && (i - 1 == start || text.charAt(i - 2) == '.');
    if (!single) {
      return false;
    }
    boolean goesOn = i + 1 < to && Character.isLetter(text.charAt(i + 1));
    return goesOn || i - 1 > start || Character.isUpperCase(text.charAt(i - 1));
  }

  private static int number(String text, int start, int to) {
    int i = start;
    while (i < to) {
      char c = text.charAt(i);
      boolean separator = (c == ',' || c == '.') && i + 1 < to && isDigit(text.charAt(i + 1));
      if (isDigit(c) || separator) {
        i++;
      } else {
        break;
      }
    }
    // "20th", "1990s" and "$5bn" keep their letters apart from the digits, but ordinals and decades
    // are one token.
    int letters = i;
    while (letters < to && Character.isLetter(text.charAt(letters))) {
      letters++;
    }
    String suffix = text.substring(i, letters);
    return switch (suffix) {
      case "st", "nd", "rd", "th", "s", "ST", "ND", "RD", "TH" -> letters;
      default -> i;
    };
  }
}
