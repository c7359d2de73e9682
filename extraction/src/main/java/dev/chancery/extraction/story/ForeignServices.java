package dev.chancery.extraction.story;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.extraction.document.Document;
import dev.chancery.extraction.document.Origin;
import dev.chancery.extraction.lexicon.TsvResource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells whose foreign service a cable belongs to, so that "we" and "our" have a country. */
final class ForeignServices {

  /** Words of a cable's head, in capitals, by the country whose service uses them. */
  private final Map<CountryCode, List<String>> words;

  private ForeignServices(Map<CountryCode, List<String>> words) {
    this.words = words;
  }

  /** The services that the engine knows. */
  static ForeignServices standard() {
    Map<CountryCode, List<String>> words = new LinkedHashMap<>();
    for (TsvResource.Row row : TsvResource.read("services.tsv")) {
      List<String> forms =
          Stream.of(row.cell(1).split("\\|")).map(form -> form.toUpperCase(Locale.ROOT)).toList();
      words.put(CountryCode.of(row.cell(0)), forms);
    }
    return new ForeignServices(words);
  }

  /** The service that a document's head names, null where it names none or two. */
  CountryCode of(Document document) {
    Origin origin = document.origin();
    String head =
        Stream.of(
                document.title(),
                origin == null ? null : origin.sender(),
                origin == null ? null : origin.recipient(),
                origin == null ? null : origin.city())
            .filter(Objects::nonNull)
            .collect(Collectors.joining("\n"))
            .toUpperCase(Locale.ROOT);
    CountryCode found = null;
    for (Map.Entry<CountryCode, List<String>> service : words.entrySet()) {
      if (service.getValue().stream().anyMatch(head::contains)) {
        if (found != null) {
          return null;
        }
        found = service.getKey();
      }
    }
    return found;
  }
}
