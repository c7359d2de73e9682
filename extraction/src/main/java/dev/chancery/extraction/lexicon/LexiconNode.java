package dev.chancery.extraction.lexicon;

import dev.chancery.extraction.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A place in the trie of the lexicons: the terms that end here and the ways on. */
final class LexiconNode {

  final List<Term> terms = new ArrayList<>(1);

  private Map<String, LexiconNode> ways = Map.of();

  /** One bit for the hash of each word on a way: most words that follow have none of them. */
  private long wayBits;

  /** Ways over a sign that is joined to the word before: "A$ 5" is Australian, "a $5 note" not. */
  private Map<String, LexiconNode> joined = Map.of();

  Map<String, LexiconNode> ways() {
    return ways;
  }

  /** The place beyond a token, null where no term goes on so. */
  LexiconNode beyond(Token token) {
    if (isJoined(token)) {
      return joined.isEmpty() ? null : joined.get(token.text());
    }
    if (wayBits == 0) {
      return null;
    }
    String word = Fold.fold(token.lower());
    return (wayBits & bit(word)) == 0 ? null : ways.get(word);
  }

  /** The place beyond a token, made where there is none. */
  LexiconNode grow(Token token) {
    if (isJoined(token)) {
      joined = joined.isEmpty() ? new HashMap<>(4) : joined;
      return joined.computeIfAbsent(token.text(), sign -> new LexiconNode());
    }
    ways = ways.isEmpty() ? new HashMap<>(4) : ways;
    String word = Fold.fold(token.lower());
    wayBits |= bit(word);
    return ways.computeIfAbsent(word, key -> new LexiconNode());
  }

  private static long bit(String word) {
    return 1L << word.hashCode();
  }

  private static boolean isJoined(Token token) {
    return token.isSign() && !token.spaced();
  }
}
