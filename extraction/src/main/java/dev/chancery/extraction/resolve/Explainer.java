package dev.chancery.extraction.resolve;

import com.fasterxml.jackson.databind.JsonNode;
import dev.chancery.contracts.country.CountryCode;
import dev.chancery.contracts.event.DiplomaticEvent;
import dev.chancery.contracts.event.Evidence;
import dev.chancery.contracts.wire.EventJson;
import dev.chancery.extraction.candidate.Confidence;
import dev.chancery.extraction.candidate.Drop;
import dev.chancery.extraction.candidate.Drops;
import dev.chancery.extraction.cast.Figure;
import dev.chancery.extraction.resolve.Explanation.ExplainedEvent;
import dev.chancery.extraction.resolve.Explanation.NearMiss;
import dev.chancery.extraction.resolve.Explanation.Reach;
import dev.chancery.extraction.resolve.Explanation.Sign;
import dev.chancery.extraction.resolve.Explanation.SlotSource;
import dev.chancery.extraction.resolve.Explanation.Telling;
import dev.chancery.extraction.resolve.Resolution.Weighed;
import dev.chancery.extraction.rule.Mention;
import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.story.Outlook;
import dev.chancery.extraction.story.Quotes;
import dev.chancery.extraction.story.Story;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Traces events back to the rules that told them and slots back to the words that fill them. */
final class Explainer {

  private static final Set<String> BOOKKEEPING =
      Set.of("id", "type", "documentId", "engine", "confidence", "evidence");

  private final Story story;
  private final Quotes quotes;
  private final List<Mention> mentions;
  private final Drops drops;
  private final Confidence confidence;

  Explainer(
      Story story, Quotes quotes, List<Mention> mentions, Drops drops, Confidence confidence) {
    this.story = story;
    this.quotes = quotes;
    this.mentions = mentions;
    this.drops = drops;
    this.confidence = confidence;
  }

  Explanation explain(List<Weighed> events) {
    Set<Mention> used = new HashSet<>();
    List<ExplainedEvent> explained = new ArrayList<>();
    for (Weighed weighed : events) {
      DiplomaticEvent event = weighed.event();
      List<Mention> tellings = tellings(event);
      used.addAll(tellings);
      explained.add(
          new ExplainedEvent(
              event,
              slots(event, tellings),
              tellings.stream().map(Explainer::telling).toList(),
              weighed.signs().stream()
                  .map(sign -> new Sign(sign, confidence.weight(sign)))
                  .toList()));
    }
    List<NearMiss> nearMisses =
        mentions.stream()
            .filter(mention -> !used.contains(mention))
            .map(mention -> new NearMiss(telling(mention), reason(mention)))
            .toList();
    return new Explanation(explained, nearMisses);
  }

  /** Words that no objection was noted for lost to others that tell the same. */
  private String reason(Mention mention) {
    Drop drop = drops.of(mention);
    return drop == null ? "other words of the text tell it better" : drop.reason();
  }

  private List<Mention> tellings(DiplomaticEvent event) {
    return mentions.stream()
        .filter(mention -> mention.rule().type() == event.eventType() && quotes(event, mention))
        .toList();
  }

  private boolean quotes(DiplomaticEvent event, Mention mention) {
    Evidence words = quotes.of(mention);
    return event.evidence().stream()
        .anyMatch(evidence -> evidence.start() < words.end() && words.start() < evidence.end());
  }

  private static Telling telling(Mention mention) {
    return new Telling(
        mention.rule().name(),
        mention.rule().origin(),
        mention.phrases().sentence().text(mention.triggerFrom(), mention.triggerTo()),
        mention.phrases().sentence().toString());
  }

  private List<SlotSource> slots(DiplomaticEvent event, List<Mention> tellings) {
    List<SlotSource> sources = new ArrayList<>();
    JsonNode json = EventJson.mapper().valueToTree(event);
    for (Map.Entry<String, JsonNode> field : json.properties()) {
      if (BOOKKEEPING.contains(field.getKey()) || field.getValue().isNull()) {
        continue;
      }
      Iterable<JsonNode> values =
          field.getValue().isArray() ? field.getValue() : List.of(field.getValue());
      for (JsonNode value : values) {
        sources.add(source(field.getKey(), plain(value), tellings));
      }
    }
    return sources;
  }

  private static String plain(JsonNode value) {
    return value.isNumber() ? value.decimalValue().toPlainString() : value.asText();
  }

  private SlotSource source(String slot, String value, List<Mention> tellings) {
    for (Mention mention : tellings) {
      for (List<Phrase> captured : mention.captures().values()) {
        for (Phrase phrase : captured) {
          if (says(phrase, mention, value)) {
            return new SlotSource(slot, value, mention.phrases().text(phrase), Reach.CAPTURE);
          }
        }
      }
    }
    for (Mention mention : tellings) {
      for (Phrase phrase : mention.phrases().all()) {
        if (says(phrase, mention, value)) {
          return new SlotSource(slot, value, mention.phrases().text(phrase), Reach.SENTENCE);
        }
      }
    }
    boolean fixed = tellings.stream().anyMatch(mention -> value.equals(mention.setting(slot)));
    if (fixed) {
      return new SlotSource(slot, value, "", Reach.CAPTURE);
    }
    boolean elsewhere =
        story.sentences().stream()
            .anyMatch(phrases -> phrases.all().stream().anyMatch(phrase -> means(phrase, value)));
    return new SlotSource(slot, value, "", elsewhere ? Reach.DOCUMENT : Reach.DERIVED);
  }

  private boolean means(Phrase phrase, String value) {
    CountryCode country = story.cast().country(phrase);
    Figure figure = story.cast().of(phrase);
    return country != null && country.value().equals(value)
        || figure != null && figure.name().equals(value);
  }

  /** Whether a phrase of a mention's sentence, taken by itself, gives that value. */
  private boolean says(Phrase phrase, Mention mention, String value) {
    if (means(phrase, value)) {
      return true;
    }
    if (phrase instanceof Phrase.When when) {
      for (Outlook outlook : Outlook.values()) {
        if (value.equals(String.valueOf(story.date(mention.phrases(), when, outlook)))) {
          return true;
        }
      }
    }
    if (phrase instanceof Phrase.Amount amount) {
      return value.equals(amount.unit())
          || value.equals(amount.commodity())
          || value.equals(amount.number().stripTrailingZeros().toPlainString());
    }
    if (phrase instanceof Phrase.Instrument instrument) {
      return value.equals(instrument.kind().name())
          || value.equals(instrument.subject())
          || value.equals(String.valueOf(instrument.count()));
    }
    return phrase instanceof Phrase.Place place && place.name().equals(value)
        || phrase instanceof Phrase.Delegation delegation && delegation.words().equals(value);
  }
}
