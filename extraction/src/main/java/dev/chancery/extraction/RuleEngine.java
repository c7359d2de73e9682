package dev.chancery.extraction;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.contracts.event.DiplomaticEvent;
import dev.chancery.contracts.event.EventIds;
import dev.chancery.contracts.event.EventType;
import dev.chancery.contracts.event.Evidence;
import dev.chancery.contracts.event.Visit;
import dev.chancery.contracts.event.VisitStatus;
import dev.chancery.extraction.document.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The default engine: rules over lexicons, no statistical model. */
public final class RuleEngine implements EventExtractor {

  private static final Pattern VISITED = Pattern.compile("([A-Z]\\w+ [A-Z]\\w+) visited (\\w+)");
  private static final Map<String, String> CODES =
      Map.of("Chile", "CHL", "Peru", "PER", "Minsk", "BLR");

  private RuleEngine() {}

  /** The engine with the rules and lexicons that come with it. */
  public static RuleEngine standard() {
    return new RuleEngine();
  }

  @Override
  public String engine() {
    return "rules/0.1.0";
  }

  @Override
  public List<DiplomaticEvent> extract(Document document) {
    List<DiplomaticEvent> events = new ArrayList<>();
    Matcher visited = VISITED.matcher(document.text());
    while (visited.find()) {
      String host = CODES.get(visited.group(2));
      if (host != null) {
        Evidence evidence = new Evidence(visited.start(), visited.end(), visited.group());
        events.add(
            new Visit(
                EventIds.of(document.id(), EventType.VISIT, visited.group(1), host),
                document.id(),
                engine(),
                0.5,
                List.of(evidence),
                visited.group(1),
                null,
                null,
                CountryCode.of(host),
                List.of(visited.group(2)),
                null,
                null,
                VisitStatus.COMPLETED,
                null));
      }
    }
    return events;
  }
}
