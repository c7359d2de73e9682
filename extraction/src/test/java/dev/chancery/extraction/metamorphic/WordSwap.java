package dev.chancery.extraction.metamorphic;

import dev.chancery.extraction.lexicon.Fold;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Replaces whole words in the words of a slot, in any case and accent, the longest first. */
final class WordSwap {

  private static final Pattern NOTHING = Pattern.compile("(?!)");

  private final Map<String, String> replacements = new HashMap<>();
  private final Pattern pattern;

  WordSwap(Map<String, String> words) {
    words.forEach((from, to) -> replacements.putIfAbsent(plain(from), to));
    pattern =
        replacements.isEmpty()
            ? NOTHING
            : Pattern.compile(
                replacements.keySet().stream()
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|", "(?<!\\p{L})(?:", ")(?!\\p{L})")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static String plain(String words) {
    return Fold.fold(words).toLowerCase(Locale.ROOT);
  }

  String in(String words) {
    Matcher found = pattern.matcher(Fold.fold(words));
    return found.replaceAll(
        match ->
            Matcher.quoteReplacement(
                replacements.getOrDefault(plain(match.group()), match.group())));
  }
}
