package dev.chancery.extraction.resolve;

import dev.chancery.contracts.event.DiplomaticEvent;
import dev.chancery.extraction.document.Document;
import dev.chancery.extraction.layout.Layout;
import dev.chancery.extraction.rule.Mention;
import dev.chancery.extraction.rule.RuleBook;
import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.span.Phrases;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * From the sentences of one document to its events: fires the rules and hands each mention to its
 * assembly.
 */
public final class Resolution {

  private final RuleBook rules;
  private final Confidence confidence;
  private final String engine;

  public Resolution(RuleBook rules, Confidence confidence, String engine) {
    this.rules = rules;
    this.confidence = confidence;
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
    List<DiplomaticEvent> events = inOrder(visits, agreements, figures);
    return new Resolved(story, quotes, mentions, drops, weighed(events, story, quotes, mentions));
  }

  /**
   * What a verb says of an instrument or a trip counts before what its noun alone says; "it" comes
   * after the noun it means.
   */
  private static List<Mention> verbsFirst(List<Mention> mentions) {
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
      List<DiplomaticEvent> events, Story story, Quotes quotes, List<Mention> mentions) {
    if (events.isEmpty()) {
      return List.of();
    }
    Signs signs = new Signs(story, quotes, mentions);
    List<Weighed> out = new ArrayList<>(events.size());
    for (DiplomaticEvent event : events) {
      List<String> of = signs.of(event);
      out.add(new Weighed(event.withConfidence(confidence.from(of)), of));
    }
    return out;
  }

  private static List<DiplomaticEvent> inOrder(
      VisitAssembly visits, AgreementAssembly agreements, TradeAssembly figures) {
    Map<UUID, DiplomaticEvent> events = new LinkedHashMap<>();
    visits.visits().forEach(event -> events.putIfAbsent(event.id(), event));
    agreements.agreements().forEach(event -> events.putIfAbsent(event.id(), event));
    figures.figures().forEach(event -> events.putIfAbsent(event.id(), event));
    List<DiplomaticEvent> out = new ArrayList<>(events.values());
    out.sort(
        Comparator.comparingInt((DiplomaticEvent event) -> event.evidence().get(0).start())
            .thenComparing(event -> event.id()));
    return out;
  }
}
