package dev.chancery.extraction;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.contracts.document.Genre;
import dev.chancery.contracts.event.Agreement;
import java.util.List;
import java.util.stream.Collectors;

/** The agreements that the engine finds in a sentence or two of news. */
final class ToldAgreements {

  private static final RuleEngine ENGINE = RuleEngine.standard();

  private ToldAgreements() {}

  static List<Agreement> in(String text) {
    return ENGINE.extract(SampleDocument.of(Genre.NEWS, text)).stream()
        .filter(Agreement.class::isInstance)
        .map(Agreement.class::cast)
        .toList();
  }

  /** As {@code KEN+UGA}. */
  static String parties(Agreement agreement) {
    return agreement.parties().stream().map(CountryCode::value).collect(Collectors.joining("+"));
  }
}
