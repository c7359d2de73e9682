package dev.chancery.extraction.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts the tokens of a paragraph into sentences, with an eye to abbreviations, initials and
 * quotation marks.
 */
final class SentenceSplitter {

  /** Words whose full stop seldom ends a sentence. */
  private static final Set<String> ABBREVIATIONS =
      WordSet.of(
          """
          a.m adm amb approx apr art aug bn capt cf co col corp cpl dec dept dr e.g est etc
          feb fig gen gov hon i.e inc jan jr jul jun lt ltd maj mar messrs min mn mohd mr mrs ms
          mt muhd no nos nov oct p.m para pres prof rep rev rs sec sen sep sept sgt sr st stg vs
          """);

  /**
   * Abbreviations that can well end a sentence before a capital: only then is the full stop the
   * sentence's too.
   */
  private static final Set<String> MAY_END =
      WordSet.of(
          """
          bn co corp etc inc jr ltd mn sr
          """);

  /**
   * The longest sentence in tokens. Prose stays far below; a table without line ends or a hostile
   * text is cut, so that no later layer meets a sentence as long as the document.
   */
  private static final int LONGEST = 250;

  private SentenceSplitter() {}

  static List<List<Token>> split(List<Token> tokens) {
    List<List<Token>> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (i - start >= LONGEST || ends(tokens, i)) {
        int end = i + 1;
        while (end < tokens.size() && closes(tokens.get(end))) {
          end++;
        }
        sentences.add(tokens.subList(start, end));
        start = end;
        i = end - 1;
      }
    }
    if (start < tokens.size()) {
      sentences.add(tokens.subList(start, tokens.size()));
    }
    return sentences;
  }

  private static boolean closes(Token token) {
    return !token.spaced() && token.isSign() && "\"”’'»)]".contains(token.text());
  }

  private static boolean ends(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    Token next = i + 1 < tokens.size() ? tokens.get(i + 1) : null;
    if (token.isWord() && token.text().endsWith(".") && next != null && next.spaced()) {
      return endsWithAbbreviation(token, next, i + 2 < tokens.size() ? tokens.get(i + 2) : null);
    }
    if (!token.isSign()) {
      return false;
    }
    switch (token.text()) {
      case "?", "!":
        return next == null || next.spaced() || closes(next);
      case ".", "...", "....":
        break;
      default:
        return false;
    }
    if (next == null) {
      return true;
    }
    if (!next.spaced() && !closes(next)) {
      return false;
    }
    Token before = i > 0 ? tokens.get(i - 1) : null;
    if (before != null && !token.spaced() && ABBREVIATIONS.contains(before.lower())) {
      return MAY_END.contains(before.lower()) && startsSentence(next);
    }
    return !startsLower(tokens, i + 1);
  }

  /** "in the U.S. The minister ..." ends a sentence, "the U.S. Senate" and "J. Smith" do not. */
  private static boolean endsWithAbbreviation(Token token, Token next, Token second) {
    if (token.text().length() <= 2) {
      return false;
    }
    if (!startsSentence(next)) {
      return false;
    }
    return OPENERS.contains(next.lower())
        || (next.isSign() && second != null && second.isCapitalised());
  }

  private static final Set<String> OPENERS =
      WordSet.of(
          """
          a according after an and as at before both but during earlier for he her his however
          i in it its last mr mrs ms on other she since some that the their there these they
          this those under we when while
          """);

  private static boolean startsSentence(Token token) {
    return token.isCapitalised() || token.isNumber() || token.isSign();
  }

  private static boolean startsLower(List<Token> tokens, int i) {
    while (i < tokens.size() && tokens.get(i).isSign()) {
      i++;
    }
    return i < tokens.size()
        && tokens.get(i).isWord()
        && Character.isLowerCase(tokens.get(i).text().charAt(0));
  }
}
