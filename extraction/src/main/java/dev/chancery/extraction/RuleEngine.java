package dev.chancery.extraction;

import dev.chancery.contracts.event.DiplomaticEvent;
import dev.chancery.extraction.candidate.Confidence;
import dev.chancery.extraction.document.Document;
import dev.chancery.extraction.document.front.Era;
import dev.chancery.extraction.layout.Layout;
import dev.chancery.extraction.lexicon.Lexicon;
import dev.chancery.extraction.lexicon.Successions;
import dev.chancery.extraction.resolve.Explanation;
import dev.chancery.extraction.resolve.Resolution;
import dev.chancery.extraction.rule.RuleBook;
import dev.chancery.extraction.span.Homonyms;
import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.span.PhraseFinder;
import dev.chancery.extraction.span.Phrases;
import dev.chancery.extraction.text.Sentence;
import dev.chancery.extraction.text.Sentences;
import java.util.ArrayList;
import java.util.List;

/**
 * The default engine: rules over lexicons; only the confidence of an event is statistical. From top
 * to bottom: lay the text out, cut it into sentences, find the phrases, fire the rules, resolve
 * what they found. Immutable, thread-safe, deterministic.
 */
public final class RuleEngine implements EventExtractor {

  private static final String ENGINE = "rules/0.1.0";

  /** In sentences, how far back the unit of a number may be told. */
  private static final int UNIT_REACH = 2;

  /** In characters, where the head of a document tells its place, and how long that line is. */
  private static final int LONGEST_HEAD = 1_500;

  private static final int LONGEST_PLACE = 60;

  private final String engine;

  private final PhraseFinder finder;
  private final RuleBook rules;
  private final Resolution resolution;

  private RuleEngine(Lexicon lexicon, RuleBook rules, Confidence confidence, boolean gated) {
    long checksum = 31 * (31 * rules.checksum() + lexicon.checksum()) + confidence.checksum();
    this.engine = ENGINE + String.format("+%08x", (int) checksum);
    this.finder = new PhraseFinder(lexicon, Successions.standard());
    this.rules = rules;
    this.resolution = new Resolution(rules, confidence, gated, engine);
  }

  /**
   * The engine with the rules and lexicons that come with it; loading takes a good part of a
   * second, so keep it.
   *
   * @throws IllegalArgumentException where a rule or lexicon is broken; names file and line
   */
  public static RuleEngine standard() {
    return new RuleEngine(Lexicon.standard(), RuleBook.standard(), Confidence.standard(), true);
  }

  /**
   * The same engine, but however doubtful an event is, it stands: what the confidence is fitted to.
   */
  public static RuleEngine ungated() {
    return new RuleEngine(Lexicon.standard(), RuleBook.standard(), Confidence.standard(), false);
  }

  /**
   * Name, version and, behind a plus, a checksum of rules and lexicons: whoever edits a rule has
   * another version, and a replay then replaces what the former one found.
   */
  @Override
  public String engine() {
    return engine;
  }

  @Override
  public List<DiplomaticEvent> extract(Document document) {
    if (!isReadable(document)) {
      return List.of();
    }
    Layout layout = Layout.of(document);
    Scene scene = scene(document);
    return resolution.events(document, layout, phrases(layout, scene), scene.here());
  }

  private List<Phrases> phrases(Layout layout, Scene scene) {
    List<Phrases> phrases = new ArrayList<>();
    Phrase.Amount told = null;
    int toldIn = 0;
    for (Sentence sentence : Sentences.of(layout)) {
      boolean near = told != null && sentence.index() - toldIn <= UNIT_REACH;
      Phrases found = finder.find(sentence, scene.year(), scene.here(), near ? told : null);
      phrases.add(found);
      Phrase.Amount last = lastAmount(found);
      told = last == null ? told : last;
      toldIn = last == null ? toldIn : sentence.index();
    }
    return Homonyms.settle(phrases);
  }

  private static Phrase.Amount lastAmount(Phrases phrases) {
    Phrase.Amount last = null;
    for (Phrase phrase : phrases.all()) {
      last = phrase instanceof Phrase.Amount amount ? amount : last;
    }
    return last;
  }

  /**
   * When and where a document was written.
   *
   * @param year 0 where it does not say
   * @param here null where it does not say or where no lexicon knows it
   */
  private record Scene(int year, Phrase.Place here) {}

  private Scene scene(Document document) {
    int year =
        document.published() == null
            ? Era.year(document.text())
            : document.published().start().year();
    boolean told = document.origin() != null && document.origin().city() != null;
    return new Scene(year, told ? here(document, year) : null);
  }

  /** What lies behind the comma decides which town it is: "Hamilton, Ohio" is not in Bermuda. */
  private Phrase.Place here(Document document, int year) {
    String city = document.origin().city();
    String text = document.text();
    int at = text.substring(0, Math.min(text.length(), LONGEST_HEAD)).indexOf(city + ", ");
    int end = at < 0 ? at : text.indexOf('\n', at);
    boolean line = end > at && end - at <= LONGEST_PLACE;
    return finder.place(line ? text.substring(at, end) : city, year);
  }

  /** The events of a document with the rules, words and sentences that they come from. */
  public Explanation explain(Document document) {
    if (!isReadable(document)) {
      return new Explanation(List.of(), List.of());
    }
    Layout layout = Layout.of(document);
    Scene scene = scene(document);
    return resolution.explain(document, layout, phrases(layout, scene), scene.here());
  }

  /** The rules that fire in a document, in the order of the text; for tests of single rules. */
  List<String> firing(Document document) {
    List<String> names = new ArrayList<>();
    for (Phrases phrases : phrases(Layout.of(document), scene(document))) {
      rules.mentions(phrases).forEach(mention -> names.add(mention.rule().name()));
    }
    return names;
  }

  /**
   * Rules and lexicons are English; a text too short for its language to be told is taken for
   * English.
   */
  private static boolean isReadable(Document document) {
    return document.language().equals("en") || document.language().equals("und");
  }
}
