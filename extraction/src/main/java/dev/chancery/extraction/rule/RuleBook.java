package dev.chancery.extraction.rule;

import dev.chancery.contracts.event.EventType;
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
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
  private final WordMap<List<Entry>> byWord;
  private final List<KindRules> byKind;

  private record Entry(Rule rule, List<String> words) {}

  private record KindRules(PhraseKind kind, List<Rule> rules) {}

  private RuleBook(List<Rule> rules, long checksum) {
    this.checksum = checksum;
    this.rules = List.copyOf(rules);
    Map<String, List<Entry>> words = new HashMap<>();
    Map<PhraseKind, List<Rule>> kinds = new EnumMap<>(PhraseKind.class);
    for (Rule rule : rules) {
      for (String trigger : rule.triggers()) {
        if (trigger.startsWith("<")) {
          PhraseKind kind = PhraseKind.named(trigger.substring(1, trigger.length() - 1));
          kinds.computeIfAbsent(kind, key -> new ArrayList<>()).add(rule);
        } else {
          List<String> phrase = List.of(trigger.split("_"));
          words
              .computeIfAbsent(phrase.get(0), key -> new ArrayList<>())
              .add(new Entry(rule, phrase));
        }
      }
    }
    this.byWord = new WordMap<>(words);
    this.byKind =
        kinds.entrySet().stream().map(e -> new KindRules(e.getKey(), e.getValue())).toList();
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
    List<Mention> found = new ArrayList<>();
    Sentence sentence = phrases.sentence();
    for (int i = 0; i < sentence.size(); i++) {
      List<Entry> here = byWord.get(sentence.word(i));
      if (here != null) {
        Set<EventType> done = EnumSet.noneOf(EventType.class);
        for (Entry entry : here) {
          if (standsHere(entry.words(), sentence, i)) {
            fire(entry.rule(), phrases, i, i + entry.words().size(), done, null, found);
          }
        }
      }
      Phrase phrase = phrases.at(i);
      if (phrase != null && phrase.from() == i) {
        Set<EventType> done = EnumSet.noneOf(EventType.class);
        for (KindRules rules : byKind) {
          if (rules.kind().fits(phrase)) {
            for (Rule rule : rules.rules()) {
              fire(rule, phrases, phrase.from(), phrase.to(), done, "trigger", found);
            }
          }
        }
      }
    }
    return found;
  }

  private static boolean standsHere(List<String> words, Sentence sentence, int at) {
    for (int k = 1; k < words.size(); k++) {
      if (!sentence.word(at + k).equals(words.get(k))) {
        return false;
      }
    }
    return true;
  }

  private static void fire(
      Rule rule,
      Phrases phrases,
      int from,
      int to,
      Set<EventType> done,
      String capture,
      List<Mention> found) {
    if (done.contains(rule.type())) {
      return;
    }
    for (Pattern pattern : rule.patterns()) {
      Mention mention = pattern.match(rule, phrases, from, to, capture);
      if (mention != null) {
        done.add(rule.type());
        found.add(mention);
        return;
      }
    }
  }
}
