package dev.chancery.extraction.resolve;

import dev.chancery.contracts.event.DiplomaticEvent;
import dev.chancery.extraction.agreement.AgreementAssembly;
import dev.chancery.extraction.candidate.Candidate;
import dev.chancery.extraction.candidate.Confidence;
import dev.chancery.extraction.candidate.Drop;
import dev.chancery.extraction.candidate.Drops;
import dev.chancery.extraction.document.Document;
import dev.chancery.extraction.layout.Layout;
import dev.chancery.extraction.rule.Mention;
import dev.chancery.extraction.rule.RuleBook;
import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.span.Phrases;
import dev.chancery.extraction.story.Quotes;
import dev.chancery.extraction.story.Story;
import dev.chancery.extraction.trade.TradeAssembly;
import dev.chancery.extraction.visit.VisitAssembly;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * From the sentences of one document to its events: fires the rules and hands each mention to its
 * assembly.
 */
public final class Resolution {

  /** A little likelier right than wrong: from there on a doubtful event is worth telling. */
  private static final double GATE = 0.55;

  private final RuleBook rules;
  private final Confidence confidence;
  private final boolean gated;
  private final String engine;

  /**
   * @param gated whether a doubtful event has to be likely; where not, every candidate is an event
   */
  public Resolution(RuleBook rules, Confidence confidence, boolean gated, String engine) {
    this.rules = rules;
    this.confidence = confidence;
    this.gated = gated;
    this.engine = engine;
  }

  /**
   * The events in the order of their first evidence, each id once.
   *
   * @param here where the document was written, null where unknown
   */
  public List<DiplomaticEvent> events(
      Document document, Layout layout, List<Phrases> sentences, Phrase.Place here) {
    return resolve(document, layout, sentences, here).events().stream()
        .map(Weighed::event)
        .toList();
  }

  /**
   * The same events, each traced back to its rules and words.
   *
   * @param here where the document was written, null where unknown
   */
  public Explanation explain(
      Document document, Layout layout, List<Phrases> sentences, Phrase.Place here) {
    Resolved resolved = resolve(document, layout, sentences, here);
    return new Explainer(
            resolved.story(), resolved.quotes(), resolved.mentions(), resolved.drops(), confidence)
        .explain(resolved.events());
  }

  private record Resolved(
      Story story, Quotes quotes, List<Mention> mentions, Drops drops, List<Weighed> events) {}

  /** An event with what its confidence comes from. */
  record Weighed(DiplomaticEvent event, List<String> signs) {}

  private Resolved resolve(
      Document document, Layout layout, List<Phrases> sentences, Phrase.Place here) {
    Story story = new Story(document, layout, sentences, here);
    Quotes quotes = new Quotes(document.text(), layout);
    Drops drops = new Drops();
    VisitAssembly visits = new VisitAssembly(story, quotes, drops, engine);
    AgreementAssembly agreements = new AgreementAssembly(story, quotes, drops, engine);
    TradeAssembly figures = new TradeAssembly(story, quotes, drops, engine);
    List<Mention> mentions = new ArrayList<>();
    for (Phrases phrases : story.sentences()) {
      List<Mention> found = verbsFirst(rules.mentions(phrases));
      List<Mention> trade = new ArrayList<>();
      for (Mention mention : found) {
        switch (mention.rule().type()) {
          case VISIT -> visits.add(mention);
          case AGREEMENT -> agreements.add(mention);
          case TRADE_FIGURE -> trade.add(mention);
        }
      }
      figures.add(phrases, trade);
      mentions.addAll(found);
    }
    List<Candidate> candidates = inOrder(visits, agreements, figures);
    List<Weighed> events = weighed(candidates, story, quotes, mentions, drops);
    return new Resolved(story, quotes, mentions, drops, events);
  }

  /**
   * What a verb says of an instrument or a trip counts before what its noun alone says; "it" comes
   * after the noun it means.
   */
  private static List<Mention> verbsFirst(List<Mention> mentions) {
    if (mentions.size() < 2) {
      return mentions;
    }
    List<Mention> sorted = new ArrayList<>(mentions);
    sorted.sort(Comparator.comparing(Resolution::rank));
    return sorted;
  }

  private static int rank(Mention mention) {
    if ("last".equals(mention.setting("instrument"))) {
      return 2;
    }
    return "noun".equals(mention.setting("grammar")) ? 1 : 0;
  }

  private List<Weighed> weighed(
      List<Candidate> candidates, Story story, Quotes quotes, List<Mention> mentions, Drops drops) {
    if (candidates.isEmpty()) {
      return List.of();
    }
    Signs signs = new Signs(story, quotes, mentions);
    List<Weighed> out = new ArrayList<>(candidates.size());
    for (Candidate told : candidates) {
      Candidate candidate = signs.seenAround(told);
      List<String> of = signs.of(candidate);
      double likely = confidence.from(of);
      if (!gated || !candidate.isDoubtful() || likely >= GATE) {
        out.add(new Weighed(candidate.event().withConfidence(likely), of));
      } else {
        signs.tellings(candidate.event()).forEach(mention -> drops.note(mention, Drop.DOUBTFUL));
      }
    }
    return out;
  }

  private static List<Candidate> inOrder(
      VisitAssembly visits, AgreementAssembly agreements, TradeAssembly figures) {
    Map<UUID, Candidate> candidates = new LinkedHashMap<>();
    Stream.of(visits.visits(), agreements.agreements(), figures.figures())
        .flatMap(List::stream)
        .forEach(candidate -> candidates.putIfAbsent(candidate.event().id(), candidate));
    List<Candidate> out = new ArrayList<>(candidates.values());
    out.sort(
        Comparator.comparingInt((Candidate one) -> one.event().evidence().get(0).start())
            .thenComparing(one -> one.event().id()));
    return out;
  }
}
