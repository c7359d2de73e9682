package dev.chancery.extraction.rule;

import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.span.Phrases;
import dev.chancery.extraction.text.Sentence;
import dev.chancery.extraction.text.WordMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.CRC32C;

/**
 * All rules, indexed by trigger. Of the rules for one type that share a trigger the first in the
 * order of the files fires. Immutable, thread-safe.
 */
public final class RuleBook {

  private static final List<String> FILES =
      List.of("visit.rules", "agreement.rules", "commitment.rules", "trade.rules");

  private final List<Rule> rules;
  private final long checksum;

  /** At each first word of a trigger the rules of one type each. */
  private final WordMap<Entry[][]> byWord;

  private final KindRules[] byKind;

  /** A rule at one of its triggers. */
  private static final class Entry {

    final Rule rule;
    final Pattern[] patterns;

    /** Those of the trigger, none where it is a phrase. */
    final String[] words;

    Entry(Rule rule, String... words) {
      this.rule = rule;
      this.patterns = rule.patterns().toArray(Pattern[]::new);
      this.words = words;
    }
  }

  /** The rules of one type each whose trigger is a kind of phrase. */
  private static final class KindRules {

    final Kinds kind;
    final Entry[][] rules;

    KindRules(PhraseKind kind, Entry[][] rules) {
      this.kind = Kinds.of(Set.of(kind));
      this.rules = rules;
    }
  }

  private RuleBook(List<Rule> rules, long checksum) {
    this.checksum = checksum;
    this.rules = List.copyOf(rules);
    Map<String, List<Entry>> words = new HashMap<>();
    Map<PhraseKind, List<Entry>> kinds = new EnumMap<>(PhraseKind.class);
    for (Rule rule : rules) {
      for (String trigger : rule.triggers()) {
        if (trigger.startsWith("<")) {
          PhraseKind kind = PhraseKind.named(trigger.substring(1, trigger.length() - 1));
          kinds.computeIfAbsent(kind, key -> new ArrayList<>()).add(new Entry(rule));
        } else {
          String[] phrase = trigger.split("_");
          words.computeIfAbsent(phrase[0], key -> new ArrayList<>()).add(new Entry(rule, phrase));
        }
      }
    }
    Map<String, Entry[][]> typed = new HashMap<>();
    words.forEach((word, entries) -> typed.put(word, byType(entries)));
    this.byWord = new WordMap<>(typed);
    this.byKind =
        kinds.entrySet().stream()
            .map(e -> new KindRules(e.getKey(), byType(e.getValue())))
            .toArray(KindRules[]::new);
  }

  /** Those of one type each, in their order. */
  private static Entry[][] byType(List<Entry> all) {
    return all.stream()
        .collect(
            Collectors.groupingBy(one -> one.rule.type(), LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream()
        .map(ofType -> ofType.toArray(Entry[]::new))
        .toArray(Entry[][]::new);
  }

  /**
   * The rules that come with the engine.
   *
   * @throws IllegalArgumentException where one is not well formed; the message names file and line
   */
  public static RuleBook standard() {
    List<Rule> rules = new ArrayList<>();
    CRC32C checksum = new CRC32C();
    for (String file : FILES) {
      try (InputStream bytes = RuleBook.class.getResourceAsStream(file)) {
        if (bytes == null) {
          throw new IllegalStateException(
              "no file of rules " + file + " beside " + RuleBook.class.getName());
        }
        byte[] text = bytes.readAllBytes();
        checksum.update(text);
        rules.addAll(RuleFile.parse(file, new String(text, StandardCharsets.UTF_8)));
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read " + file, e);
      }
    }
    return new RuleBook(rules, checksum.getValue());
  }

  static RuleBook of(List<Rule> rules) {
    return new RuleBook(rules, 0);
  }

  /** A checksum of the files, which tells one edition of the rules from another. */
  public long checksum() {
    return checksum;
  }

  public List<Rule> rules() {
    return rules;
  }

  /** Where the rules of a sentence fire, from left to right. */
  public List<Mention> mentions(Phrases phrases) {
    Firing firing = new Firing(phrases);
    Sentence sentence = phrases.sentence();
    for (int i = 0; i < sentence.size(); i++) {
      Entry[][] here = byWord.get(sentence.word(i));
      if (here != null) {
        for (Entry[] ofType : here) {
          fireAtWord(ofType, sentence, i, firing);
        }
      }
      int kinds = firing.kindsStartingAt(i);
      if (kinds != 0) {
        fireAtPhrase(phrases.at(i), kinds, firing);
      }
    }
    return firing.mentions();
  }

  private static void fireAtWord(Entry[] entries, Sentence sentence, int at, Firing firing) {
    for (Entry entry : entries) {
      int end = at + entry.words.length;
      if (standsHere(entry.words, sentence, at)
          && firing.fire(entry.rule, entry.patterns, at, end, null)) {
        return;
      }
    }
  }

  private void fireAtPhrase(Phrase phrase, int kinds, Firing firing) {
    for (KindRules ofKind : byKind) {
      if (ofKind.kind.meets(kinds)) {
        for (Entry[] ofType : ofKind.rules) {
          fireFirst(ofType, phrase, firing);
        }
      }
    }
  }

  private static void fireFirst(Entry[] entries, Phrase phrase, Firing firing) {
    for (Entry entry : entries) {
      if (firing.fire(entry.rule, entry.patterns, phrase.from(), phrase.to(), "trigger")) {
        return;
      }
    }
  }

  private static boolean standsHere(String[] words, Sentence sentence, int at) {
    for (int k = 1; k < words.length; k++) {
      if (!sentence.word(at + k).equals(words[k])) {
        return false;
      }
    }
    return true;
  }
}
