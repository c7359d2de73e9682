package dev.chancery.store.api;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.contracts.document.DocumentId;
import dev.chancery.contracts.event.Actuality;
import dev.chancery.contracts.event.AgreementStage;
import dev.chancery.contracts.event.EventType;
import dev.chancery.contracts.event.VisitStatus;
import dev.chancery.contracts.time.ReducedDate;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which events are asked for; what is empty or null does not restrict them.
 *
 * @param types any of these
 * @param countries all of these are in it
 * @param from the event can touch this day or a later one
 * @param to the event can touch this day or an earlier one
 * @param states any of these
 * @param source where the document came from
 * @param document the document that tells it
 * @param words in the form of a web search
 * @param arrived stored for the first time after this
 */
record EventFilter(
    List<EventType> types,
    List<CountryCode> countries,
    LocalDate from,
    LocalDate to,
    List<String> states,
    String source,
    DocumentId document,
    String words,
    OffsetDateTime arrived) {

  /** Of all events. */
  static final EventFilter ALL =
      new EventFilter(List.of(), List.of(), null, null, List.of(), null, null, null, null);

  private static final List<String> STATES =
      Stream.of(VisitStatus.values(), AgreementStage.values(), Actuality.values())
          .flatMap(Arrays::stream)
          .map(Enum::name)
          .distinct()
          .toList();

  static EventFilter of(FilterWords words) {
    ReducedDate from = Parameters.date("from", words.from);
    ReducedDate to = Parameters.date("to", words.to);
    if (from != null && to != null && to.latest().isBefore(from.earliest())) {
      throw Parameters.bad("to", words.to, "not before from, which is " + words.from);
    }
    return new EventFilter(
        Parameters.all("type", words.type, EventType.class),
        countries(words.country),
        from == null ? null : from.earliest(),
        to == null ? null : to.latest(),
        words.state.stream().map(EventFilter::state).toList(),
        Parameters.text("source", words.source),
        documentId("document", words.document),
        Parameters.text("words", words.words),
        Parameters.moment("arrived", words.arrived));
  }

  static List<CountryCode> countries(List<String> values) {
    return values.stream().map(EventFilter::country).toList();
  }

  private static CountryCode country(String value) {
    try {
      return CountryCode.of(value);
    } catch (IllegalArgumentException e) {
      throw Parameters.bad(
          "country", value, "a code of /api/countries as RUS, or IGO:Name or ORG:Name");
    }
  }

  private static String state(String value) {
    if (!STATES.contains(value)) {
      throw Parameters.bad("state", value, "one of " + String.join(", ", STATES));
    }
    return value;
  }

  static DocumentId documentId(String name, String value) {
    if (value == null || value.isBlank()) {
      return null;
    }
    try {
      return new DocumentId(value);
    } catch (IllegalArgumentException e) {
      throw Parameters.bad(name, value, "sha256: and 64 hex digits");
    }
  }

  /** Conditions on {@code desk_event}, from {@code WHERE} on. */
  Sql where() {
    Sql where = Sql.of(" WHERE true");
    if (!types.isEmpty()) {
      where = where.then(" AND type = ANY (?)", types.stream().map(Enum::name).toList());
    }
    if (!countries.isEmpty()) {
      where =
          where.then(" AND countries @> ?", countries.stream().map(CountryCode::value).toList());
    }
    if (from != null || to != null) {
      where =
          where.then(
              " AND dates && daterange(?::date, ?::date, '[]')",
              from == null ? "-infinity" : from.toString(),
              to == null ? "infinity" : to.toString());
    }
    if (to != null) {
      // The list goes from the newest back: so it begins where the filter ends.
      where = where.then(" AND first_day <= ?::date", to.toString());
    }
    if (!states.isEmpty()) {
      where = where.then(" AND state = ANY (?)", states);
    }
    if (source != null) {
      where =
          where.then(
              " AND document_id IN (SELECT id FROM chancery.desk_document WHERE source = ?)",
              source);
    }
    if (document != null) {
      where = where.then(" AND document_id = ?", document.value());
    }
    if (words != null) {
      where = where.then(" AND words @@ websearch_to_tsquery('english', ?)", words);
    }
    if (arrived != null) {
      where = where.then(" AND arrived_at > ?", arrived);
    }
    return where;
  }
}
