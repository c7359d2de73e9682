package dev.chancery.store.api;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.contracts.event.DiplomaticEvent;
import dev.chancery.contracts.event.EventIds;
import dev.chancery.contracts.event.EventType;
import dev.chancery.contracts.event.Visit;
import dev.chancery.contracts.event.VisitStatus;
import dev.chancery.contracts.time.ReducedDate;
import dev.chancery.store.Log;
import dev.chancery.store.RunningStack;
import dev.chancery.store.Told;
import dev.chancery.store.batch.Batch;
import dev.chancery.store.table.EventStore;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(RunningStack.class)
class DeskApiTest {

  private static final Instant TIME = Instant.parse("2026-01-01T10:00:00Z");
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String PROBLEM = "application/problem+json";

  @Inject EventStore store;

  @Inject
  @DataSource("owner")
  javax.sql.DataSource owner;

  @TestHTTPResource("/api/stream")
  URI stream;

  @BeforeEach
  void emptyTables() throws SQLException {
    await().atMost(PATIENCE).until(() -> given().get("/q/health/ready").statusCode() == 200);
    try (Connection connection = owner.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "TRUNCATE chancery.document, chancery.visit, chancery.agreement,"
              + " chancery.agreement_party, chancery.trade_figure, chancery.evidence,"
              + " chancery.event_index, chancery.review, chancery.occurrence_pending");
    }
  }

  @Test
  void listsEventsNewestFirstWithTheirSlotsAndTheirDocument() {
    Told told = Told.by("rules/1.0.0", "list");
    write(told, told.visit("Ivanov"), told.figure("33300000"), told.agreement("gas", "RUS", "BLR"));

    when()
        .get("/api/events")
        .then()
        .statusCode(200)
        .body("events.type", contains("VISIT", "AGREEMENT", "TRADE_FIGURE"))
        .body("events[0].when", equalTo("2001-03-12/2001-03"))
        .body("events[0].slots.visitor", equalTo("Ivanov"))
        .body("events[0].slots.places[1]", equalTo("the \"Saadabad\" palace, \\ north"))
        .body("events[0].countries", contains("BLR", "IRN"))
        .body("events[0].quote", equalTo("Ivanov"))
        .body("events[0].document.source", equalTo("visit.txt"))
        .body("events[1].slots.parties", contains("BLR", "RUS"))
        .body("events[2].slots.amount", equalTo(33300000))
        .body("events[2].slots", hasKey("period"))
        .body("next", nullValue());
  }

  @Test
  void aPageGoesOnBehindTheOneBeforeItWhateverArrivesMeanwhile() {
    Told told = Told.by("rules/1.0.0", "pages");
    write(
        told,
        on(told, "A", "2001"),
        on(told, "B", "2002"),
        on(told, "C", "2003"),
        on(told, "D", null));
    String next =
        when()
            .get("/api/events?limit=2")
            .then()
            .body("events.slots.visitor", contains("C", "B"))
            .extract()
            .path("next");

    Told later = Told.by("rules/1.0.0", "later");
    write(later, on(later, "newest", "2004"));

    given()
        .queryParam("limit", 2)
        .queryParam("after", next)
        .get("/api/events")
        .then()
        .body("events.slots.visitor", contains("A", "D"))
        .body("next", nullValue());
  }

  @ParameterizedTest
  @CsvSource({
    "-date, 2003, 2002",
    "date, 2001, 2002",
    "-confidence, 2003, 2002",
    "confidence, 2001, 2002",
    "arrived, 2001, 2002",
    "-arrived, 2003, 2002"
  })
  void everyOrderGoesOnFromItsCursor(String sort, String first, String second) {
    for (String year : List.of("2001", "2002", "2003")) {
      Told told = Told.by("rules/1.0.0", year);
      write(told, sure(on(told, year, year), Integer.parseInt(year) - 2000));
    }
    String next =
        given()
            .queryParam("sort", sort)
            .queryParam("limit", 1)
            .get("/api/events")
            .then()
            .body("events.slots.visitor", contains(first))
            .extract()
            .path("next");

    given()
        .queryParam("sort", sort)
        .queryParam("limit", 1)
        .queryParam("after", next)
        .get("/api/events")
        .then()
        .body("events.slots.visitor", contains(second));
  }

  @ParameterizedTest
  @CsvSource({
    "type, VISIT, 1",
    "country, BLR, 3",
    "country, WLD, 1",
    "country, FRA, 0",
    "from, 2001-03, 2",
    "to, 2000, 1",
    "state, SIGNED, 1",
    "source, visit.txt, 3",
    "source, visit, 0",
    "words, signing, 1",
    "words, ivanov tractors, 0",
    "words, teheran -gas, 1",
    "arrived, 2100-01-01T00:00:00Z, 0"
  })
  void filtersLeaveWhatFits(String name, String value, int events) {
    Told told = Told.by("rules/1.0.0", "filters");
    write(told, told.visit("Ivanov"), told.figure("33300000"), told.agreement("gas", "RUS", "BLR"));

    given().queryParam(name, value).get("/api/events").then().body("events", hasSize(events));
    given().queryParam(name, value).get("/api/facets").then().body("total", equalTo(events));
  }

  @Test
  void severalCountriesMustAllBeInTheEventAndSeveralTypesMayBe() {
    Told told = Told.by("rules/1.0.0", "several");
    write(told, told.visit("Ivanov"), told.figure("33300000"), told.agreement("gas", "RUS", "BLR"));

    when().get("/api/events?country=BLR&country=RUS").then().body("events", hasSize(1));
    when().get("/api/events?type=VISIT&type=AGREEMENT").then().body("events", hasSize(2));
  }

  @ParameterizedTest
  @CsvSource({
    "/api/events?type=WAR, type, WAR, VISIT",
    "/api/events?country=Russia, country, Russia, /api/countries",
    "/api/events?from=2001-13, from, 2001-13, 2001-03-12",
    "/api/events?to=yesterday, to, yesterday, 2001-03-12",
    "/api/events?from=2002&to=2001, to, 2001, not before from",
    "/api/events?state=DONE, state, DONE, COMPLETED",
    "/api/events?document=42, document, 42, 64 hex digits",
    "/api/events?arrived=now, arrived, now, 2026-01-31T11:00:00Z",
    "/api/events?sort=name, sort, name, confidence",
    "/api/events?limit=0, limit, 0, from 1 to 500",
    "/api/events?limit=many, limit, many, from 1 to 500",
    "/api/events?after=nonsense, after, nonsense, next of an earlier answer",
    "/api/events/42, id, 42, UUID",
    "/api/documents/42, id, 42, 64 hex digits",
    "/api/timeline?by=week, by, week, 'year, month, day'",
    "/api/pairs?limit=61, limit, 61, from 1 to 60",
    "/api/trade?flow=GIFT, flow, GIFT, EXPORT",
    "/api/events/download?format=xls, format, xls, 'csv, json'"
  })
  void aBadParameterIsNamedWithWhatIsAllowed(
      String address, String parameter, String value, String allowed) {
    when()
        .get(address)
        .then()
        .statusCode(400)
        .contentType(PROBLEM)
        .body("parameter", equalTo(parameter))
        .body("value", equalTo(value))
        .body("allowed", containsString(allowed));
  }

  @Test
  void aMistypedParameterIsNotTakenForNone() {
    when()
        .get("/api/events?contry=RUS")
        .then()
        .statusCode(400)
        .body("parameter", equalTo("contry"))
        .body("allowed", containsString("country"));
  }

  @Test
  void whatLooksLikeSqlIsOnlyEverAValue() {
    Told told = Told.by("rules/1.0.0", "sql");
    write(told, told.visit("Ivanov"));

    for (String attack :
        List.of(
            "' OR '1'='1",
            "'; DROP TABLE chancery.visit; --",
            "\\'; SELECT pg_sleep(10); --",
            "ivanov') OR true --",
            "& | ! <-> ( ) : *",
            "IGO:x' OR '1'='1")) {
      given().queryParam("words", attack).get("/api/events").then().statusCode(200);
      given().queryParam("source", attack).get("/api/events").then().body("events", empty());
      given().queryParam("part", attack).get("/api/sources").then().statusCode(200);
    }
    given()
        .queryParam("country", "IGO:x' OR '1'='1")
        .get("/api/events")
        .then()
        .body("events", empty());
    when().get("/api/events").then().body("events", hasSize(1));
  }

  @Test
  void anEventComesWithItsWordsAndWhatTheEngineWentBy() {
    Told told = Told.by("rules/1.0.0", "whole");
    Visit visit = told.visit("Ivanov");
    write(told, visit);

    when()
        .get("/api/events/" + visit.id())
        .then()
        .statusCode(200)
        .body("event.id", equalTo(visit.id().toString()))
        .body("evidence.quote", contains("Ivanov", "arrived in Teheran on Monday"))
        .body("evidence[1].start", equalTo(40))
        .body("why.engine", equalTo("rules/1.0.0"))
        .body("why.slots.find { it.name == 'visitor' }.origin", equalTo("EVIDENCE"))
        .body("why.slots.find { it.name == 'hostCountry' }.origin", equalTo("WORKED_OUT"))
        .body("reviews", empty());
    when().get("/api/events/" + UUID.randomUUID()).then().statusCode(404).contentType(PROBLEM);
  }

  @Test
  void aDocumentComesWithItsTextAndAllItsEvents() {
    Told told = Told.by("rules/1.0.0", "document");
    write(told, told.figure("33300000"), told.visit("Ivanov"));

    when()
        .get("/api/documents/" + told.document())
        .then()
        .statusCode(200)
        .body("text", equalTo("Text of the document."))
        .body("title", equalTo("President in Teheran"))
        .body("events.event.type", contains("VISIT", "TRADE_FIGURE"))
        .body("events[0].evidence[0].start", equalTo(4));
    when()
        .get("/api/documents/" + Told.by("x", "unknown").document())
        .then()
        .statusCode(404)
        .contentType(PROBLEM);
  }

  @Test
  void countsAreOfWhatFits() {
    Told told = Told.by("rules/1.0.0", "counts");
    write(
        told,
        told.visit("Ivanov"),
        told.visit("Petrov"),
        told.figure("33300000"),
        told.agreement("gas", "RUS", "BLR", "UKR"),
        on(told, "undated", null));

    when()
        .get("/api/facets")
        .then()
        .body("total", equalTo(5))
        .body("states.find { it.type == 'AGREEMENT' }.state", equalTo("SIGNED"));
    when()
        .get("/api/timeline")
        .then()
        .body("by", equalTo("MONTH"))
        .body("periods.period", contains("2000-01", "2001-03"))
        .body("periods[1].counts.VISIT", equalTo(2))
        .body("undated", equalTo(1));
    when().get("/api/timeline?by=year").then().body("periods.period", contains("2000", "2001"));
    when()
        .get("/api/timeline?by=day&country=IRN")
        .then()
        .body("periods.period", contains("2001-03-12"));
    when()
        .get("/api/pairs?limit=3")
        .then()
        .body("countries[0]", equalTo("BLR"))
        .body("pairs.find { it.a == 'BLR' && it.b == 'IRN' }.events", equalTo(3))
        .body("countries", hasSize(3))
        .body("others", equalTo(2));
    when()
        .get("/api/sources?part=VISIT")
        .then()
        .body("source", contains("visit.txt"))
        .body("documents", contains(1));
  }

  @Test
  void downloadsHoldAllThatFitsAndNoFormulas() {
    Told told = Told.by("rules/1.0.0", "download");
    write(told, told.visit("=HYPERLINK(\"http://x\"), \"Ivanov\""), told.figure("33300000"));

    String csv =
        when()
            .get("/api/events/download?format=csv&type=VISIT")
            .then()
            .statusCode(200)
            .header("Content-Disposition", containsString("chancery-events.csv"))
            .extract()
            .asString();

    assertThat(csv.lines()).hasSize(2);
    assertThat(csv)
        .startsWith("id,type,state,countries,")
        .contains("\"'=HYPERLINK(\"\"http://x\"\"), \"\"Ivanov\"\"\"")
        .contains("BLR; IRN");
    when()
        .get("/api/events/download?format=json")
        .then()
        .header("Content-Disposition", containsString("chancery-events.json"))
        .body("type", contains("VISIT", "TRADE_FIGURE"));
  }

  @Test
  void aDownloadIsWholeBeyondOnePageOfTheCursor() {
    Told told = Told.by("rules/1.0.0", "long");
    write(
        told,
        Stream.iterate(1, i -> i + 1)
            .limit(1234)
            .map(i -> on(told, "visitor " + i, "2001"))
            .toArray(DiplomaticEvent[]::new));

    assertThat(when().get("/api/events/download?format=csv").asString().lines()).hasSize(1235);
  }

  @Test
  void whatReadersSayIsAddedAndTheLatestCounts() {
    Told told = Told.by("rules/1.0.0", "review");
    Visit visit = told.visit("Ivanov");
    write(told, visit);
    String reviews = "/api/events/" + visit.id() + "/reviews";

    given()
        .contentType("application/json")
        .body("{\"verdict\": \"WRONG\", \"note\": \"it was Petrov\", \"reviewer\": \"A. Clerk\"}")
        .post(reviews)
        .then()
        .statusCode(201)
        .body("note", equalTo("it was Petrov"))
        .body("at", notNullValue());
    given().contentType("application/json").body("{\"verdict\": \"RIGHT\"}").post(reviews);

    when().get(reviews).then().body("verdict", contains("RIGHT", "WRONG"));
    when().get("/api/events").then().body("events[0].verdict", equalTo("RIGHT"));
  }

  @Test
  void aReviewIsRefusedWithItsReason() {
    Told told = Told.by("rules/1.0.0", "refused review");
    Visit visit = told.visit("Ivanov");
    write(told, visit);
    String reviews = "/api/events/" + visit.id() + "/reviews";

    given()
        .contentType("application/json")
        .body("{\"verdict\": \"MAYBE\"}")
        .post(reviews)
        .then()
        .statusCode(400)
        .contentType(PROBLEM)
        .body("allowed", containsString("RIGHT, WRONG"));
    given()
        .contentType("application/json")
        .body("{")
        .post(reviews)
        .then()
        .statusCode(400)
        .contentType(PROBLEM);
    given().contentType("text/plain").body("RIGHT").post(reviews).then().statusCode(415);
    given()
        .contentType("application/json")
        .header("Origin", "https://elsewhere.example")
        .body("{\"verdict\": \"WRONG\"}")
        .post(reviews)
        .then()
        .statusCode(403);
    given()
        .contentType("application/json")
        .body("{\"verdict\": \"WRONG\"}")
        .post("/api/events/" + UUID.randomUUID() + "/reviews")
        .then()
        .statusCode(404);
    when().get(reviews).then().body("", empty());
  }

  @Test
  void theStreamTellsThatEventsWereStored() throws Exception {
    HttpResponse<Stream<String>> answer =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(stream).header("Accept", "text/event-stream").build(),
                HttpResponse.BodyHandlers.ofLines());
    List<String> heard = new ArrayList<>();
    try (Stream<String> lines = answer.body()) {
      Iterator<String> line = lines.iterator();
      assertThat(line.next()).startsWith(":");
      Told told = Told.by("rules/1.0.0", "stream");
      write(told, told.visit("Ivanov"));

      while (!heard.contains("event:changed") && line.hasNext()) {
        heard.add(line.next());
      }
    }
    assertThat(heard).contains("event:changed");
  }

  @Test
  void pagesMayLoadNothingFromElsewhere() {
    when()
        .get("/")
        .then()
        .statusCode(200)
        .header("Content-Security-Policy", containsString("default-src 'none'"))
        .header("Content-Security-Policy", not(containsString("unsafe")))
        .header("X-Content-Type-Options", equalTo("nosniff"))
        .header("Referrer-Policy", equalTo("no-referrer"));
    given().header("Host", "elsewhere.example").get("/api/events").then().statusCode(403);
    when().get("/lib/echarts/echarts.common.min.js").then().statusCode(200);
  }

  @Test
  void theInterfaceIsDescribed() {
    when()
        .get("/api/openapi?format=json")
        .then()
        .statusCode(200)
        .body(
            "paths.keySet()",
            hasItems(
                "/api/events",
                "/api/events/{id}",
                "/api/events/{id}/reviews",
                "/api/events/download",
                "/api/documents/{id}",
                "/api/occurrences/{id}",
                "/api/timeline",
                "/api/pairs",
                "/api/trade",
                "/api/facets",
                "/api/countries",
                "/api/stream"))
        .body(
            "paths.'/api/events'.get.parameters.name",
            hasItems("type", "country", "from", "to", "words", "sort", "after", "limit"));
  }

  @Test
  void handingInSaysWhereIngestShouldBe() {
    given()
        .multiPart("file", "note.txt", "A note.".getBytes(java.nio.charset.StandardCharsets.UTF_8))
        .post("/api/documents")
        .then()
        .statusCode(503)
        .contentType(PROBLEM)
        .body("detail", containsString("http://127.0.0.1:1"));
  }

  @Test
  void anEventThatANewerEngineDoesNotFindIsGoneFromTheList() {
    Told old = Told.by("rules/1.0.0", "replaced");
    write(old, old.visit("Ivanov"), old.figure("33300000"));
    Told now = Told.by("rules/2.0.0", "replaced");
    write(TIME.plusSeconds(60), now, now.visit("Ivanov", VisitStatus.CANCELLED));

    when()
        .get("/api/events")
        .then()
        .body("events", hasSize(1))
        .body("events[0].state", equalTo("CANCELLED"))
        .body("events[0].engine", equalTo("rules/2.0.0"));
  }

  private static Visit on(Told told, String visitor, String date) {
    return new Visit(
        EventIds.of(told.document(), EventType.VISIT, visitor),
        told.document(),
        told.engine(),
        0.9,
        List.of(Told.words(0, "words")),
        visitor,
        null,
        CountryCode.of("BLR"),
        CountryCode.of("IRN"),
        List.of(),
        date == null ? null : ReducedDate.parse(date),
        null,
        VisitStatus.COMPLETED,
        null);
  }

  private static Visit sure(Visit visit, int tenths) {
    return new Visit(
        visit.id(),
        visit.documentId(),
        visit.engine(),
        tenths / 10.0,
        visit.evidence(),
        visit.visitor(),
        null,
        visit.visitorCountry(),
        visit.hostCountry(),
        List.of(),
        visit.start(),
        null,
        visit.status(),
        null);
  }

  private void write(Told told, DiplomaticEvent... events) {
    write(TIME, told, events);
  }

  private void write(Instant time, Told told, DiplomaticEvent... events) {
    UUID mine = UUID.randomUUID();
    store.claim(mine, List.of(Log.PARTITION));
    store.write(
        mine, Batch.of(new Log().reading(time, told.processed(events.length), events).arrivals()));
  }
}
