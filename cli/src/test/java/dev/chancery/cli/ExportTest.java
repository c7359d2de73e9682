package dev.chancery.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.LocalInputFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Exports of the real tables. */
class ExportTest {

  private static final String DOCUMENT = "sha256:" + "a".repeat(64);
  private static final String OTHER = "sha256:" + "b".repeat(64);
  private static final String TEXT =
      "Ivanov came to Perú on Monday. He said \"gas, oil\".\nPeru bought 300 tractors.";

  @TempDir static Path project;
  private static StoredTables tables;

  @BeforeAll
  static void store() throws Exception {
    tables = StoredTables.in(project);
    tables.run(
        """
        INSERT INTO chancery.document (id, title, source, url, genre, published, published_range,
          language, content_type, received_at, text, engine, event_count, processed_at)
        VALUES ('%s', 'Ivanov, "the guest"', 'lima.txt', 'https://news.example/lima', 'NEWS',
          '2001-03-13', '[2001-03-13,2001-03-14)', 'en', 'text/plain', now(), '%s', 'rules/1.0.0', 3, now());
        INSERT INTO chancery.document (id) VALUES ('%s');
        INSERT INTO chancery.visit (id, document_id, visitor, visitor_country, host_country, places,
          start, start_range, status, confidence, engine, extracted_at)
        VALUES
          ('00000000-0000-0000-0000-000000000001', '%1$s', 'Ivanov', 'RUS', 'PER', '{Lima}',
            '2001-03-12', '[2001-03-12,2001-03-13)', 'COMPLETED', 0.9, 'rules/1.0.0', now()),
          ('00000000-0000-0000-0000-000000000002', '%3$s', NULL, 'BLR', 'CUB', '{}', NULL, NULL,
            'PLANNED', 0.5, 'rules/1.0.0', now());
        INSERT INTO chancery.agreement (id, document_id, kind, stage, date, date_range, subject,
          count, confidence, engine, extracted_at)
        VALUES ('00000000-0000-0000-0000-000000000003', '%1$s', 'TREATY', 'SIGNED', '2001-03',
          '[2001-03-01,2001-04-01)', 'gas', 1, 0.8, 'rules/1.0.0', now());
        INSERT INTO chancery.agreement_party VALUES
          ('00000000-0000-0000-0000-000000000003', 'RUS'), ('00000000-0000-0000-0000-000000000003', 'PER');
        INSERT INTO chancery.trade_figure (id, document_id, flow, reporter, partner, amount, unit,
          period, period_range, change_pct, actuality, confidence, engine, extracted_at)
        VALUES ('00000000-0000-0000-0000-000000000004', '%1$s', 'IMPORT', 'PER', 'RUS', 300.50,
          'tractor', '2000', '[2000-01-01,2001-01-01)', -3.5, 'ACTUAL', 0.7, 'rules/1.0.0', now());
        INSERT INTO chancery.evidence VALUES
          ('00000000-0000-0000-0000-000000000001', 1, 0, 21, 'Ivanov came to Perú on'),
          ('00000000-0000-0000-0000-000000000003', 1, 31, 38, 'He said'),
          ('00000000-0000-0000-0000-000000000004', 1, 52, 66, 'Peru bought 300');
        INSERT INTO chancery.linked_trip (id, block, visitor_country, host_country, visitor, places,
          start, period, status, tellings, documents, sources, confidence)
        VALUES ('00000000-0000-0000-0000-000000000001', 'b', 'RUS', 'PER', 'Ivanov', '{Lima}',
          '2001-03-12', '[2001-03-12,2001-03-13)', 'COMPLETED', 2, 2, '{lima.txt,other.txt}', 0.9);
        """
            .formatted(DOCUMENT, TEXT, OTHER));
  }

  @AfterAll
  static void stop() {
    tables.close();
  }

  @BeforeEach
  void forgetReviews() throws SQLException {
    tables.run("TRUNCATE chancery.review");
  }

  @Test
  void csvHasAHeaderAndQuotesWhatItMust() {
    CommandLineRun run = CommandLineRun.in(project, "export", "visits", "--csv");

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .isEqualTo(
            """
            event_id,visitor,visitor_role,visitor_country,visitor_country_name,host_country,\
            host_country_name,places,start,end,first_day,last_day,status,visit_kind,confidence,\
            reviewed,quote,sentences,document_id,document_title,source,url,published,engine
            00000000-0000-0000-0000-000000000001,Ivanov,,RUS,Russia,PER,Peru,Lima,2001-03-12,,\
            2001-03-12,2001-03-12,COMPLETED,,0.9,,Ivanov came to Perú on,\
            Ivanov came to Perú on Monday.,%s,"Ivanov, ""the guest\""",lima.txt,\
            https://news.example/lima,2001-03-13,rules/1.0.0
            00000000-0000-0000-0000-000000000002,,,BLR,Belarus,CUB,Cuba,,,,,,PLANNED,,0.5,,,,%s,,\
            ,,,rules/1.0.0
            """
                .formatted(DOCUMENT, OTHER)
                .replace("\n", "\r\n"));
  }

  @Test
  void jsonIsAnObjectALineWithListsAndNumbers() throws IOException {
    CommandLineRun run = CommandLineRun.in(project, "export", "agreements", "--json");

    assertThat(run.out()).endsWith("}\n").hasLineCount(1);
    JsonNode agreement = new JsonMapper().readTree(run.out());
    assertThat(agreement.get("parties")).hasToString("[\"PER\",\"RUS\"]");
    assertThat(agreement.get("count")).hasToString("1");
    assertThat(agreement.get("first_day")).hasToString("\"2001-03-01\"");
    assertThat(agreement.get("reviewed").isNull()).isTrue();
    assertThat(CommandLineRun.in(project, "export", "trade", "--json").out())
        .contains("\"amount\":300.50,", "\"change_pct\":-3.5,", "\"comtrade_reporter\":604,");
  }

  @Test
  void parquetIsReadBackWithItsTypes() throws IOException {
    Path file = project.resolve("agreements.parquet");

    CommandLineRun run =
        CommandLineRun.in(project, "export", "agreements", "--out", file.toString());

    assertThat(run).isEqualTo(new CommandLineRun(0, "1 agreements -> " + file + "\n", ""));
    Group agreement = parquet(file).get(0);
    assertThat(agreement.getString("subject", 0)).isEqualTo("gas");
    assertThat(agreement.getLong("count", 0)).isOne();
    assertThat(agreement.getDouble("confidence", 0)).isEqualTo(0.8);
    assertThat(LocalDate.ofEpochDay(agreement.getInteger("last_day", 0))).isEqualTo("2001-03-31");
    Group parties = agreement.getGroup("parties", 0);
    assertThat(parties.getFieldRepetitionCount("list")).isEqualTo(2);
    assertThat(parties.getGroup("list", 1).getString("element", 0)).isEqualTo("RUS");
    assertThat(agreement.getFieldRepetitionCount("reviewed")).isZero();
    assertThat(project.resolve("agreements.parquet.part")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"visits", "agreements", "trade", "trips", "instruments", "series", "evidence"})
  void everyFormHasTheSameColumnsAndRows(String subject) throws IOException {
    List<CsvRecord> csv =
        CsvReader.builder()
            .ofCsvRecord(CommandLineRun.in(project, "export", subject).out())
            .stream()
            .toList();
    List<String> json =
        CommandLineRun.in(project, "export", subject, "--json").out().lines().toList();
    Path file = project.resolve(subject + ".parquet");
    assertThat(CommandLineRun.in(project, "export", subject, "--out", file.toString()).code())
        .isZero();
    List<Group> parquet = parquet(file);

    assertThat(csv).hasSize(json.size() + 1);
    assertThat(parquet).hasSameSizeAs(json);
    List<String> columns = csv.get(0).getFields();
    for (int i = 0; i < json.size(); i++) {
      List<String> names = new ArrayList<>();
      new JsonMapper().readTree(json.get(i)).fieldNames().forEachRemaining(names::add);
      assertThat(names).isEqualTo(columns);
      assertThat(parquet.get(i).getType().getFields())
          .extracting(type -> type.getName())
          .isEqualTo(columns);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "visits --country Peru",
        "visits --country ru --from 2001-03 --to 2001-03",
        "visits --to 2001",
        "agreements --country RUS",
        "agreements --from 2001-03-31",
        "trade --country Russia --to 2000",
        "trips --country peru --from 2001-03-12 --to 2001-03-12",
        "evidence --country PER --to 2000"
      })
  void filtersLeaveOneOf(String words) {
    assertThat(CommandLineRun.in(project, export(words)).out()).hasLineCount(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "visits --country Chile",
        "visits --country BLR --from 1900",
        "agreements --to 2001-02",
        "trade --from 2001",
        "instruments --country RUS",
        "series --country RUS",
        "evidence --country Cuba"
      })
  void filtersLeaveNoneOf(String words) {
    CommandLineRun run = CommandLineRun.in(project, export(words));
    assertThat(run.code()).isZero();
    assertThat(run.out()).hasLineCount(1);
  }

  @Test
  void whoAsksATableIsSentToTheViews() {
    assertThat(CommandLineRun.in(project, "sql", "SELECT * FROM document"))
        .isEqualTo(
            new CommandLineRun(
                1,
                "",
                "chancery: ERROR: permission denied for table document; what can be read are views,"
                    + " as report_visit and report_document\n"));
  }

  @Test
  void whatIsMisunderstoodIsSaidInALine() {
    assertMisunderstood(
        "unknown country 'Perru'; did you mean Peru (PER)? Else write an ISO code (RUS, RU) or an"
            + " English name, or IGO:Name of a body",
        "visits --country Perru");
    assertMisunderstood("--parquet needs a file: --out visits.parquet", "visits --parquet");
    assertMisunderstood("say what to export, for instance: ./chancery export visits", "--csv");
    assertMisunderstood(
        "the period begins after its end: 2003 to 2001", "visits --from 2003 --to 2001");
    assertThat(CommandLineRun.in(project, export("visits --from March")).err())
        .startsWith("chancery: --from: ");
    assertThat(CommandLineRun.in(project, export("visit")).code()).isEqualTo(2);
  }

  @Test
  void aFileThatCannotBeWrittenIsNamedAndNothingIsLeft() {
    CommandLineRun run =
        CommandLineRun.in(project, "export", "visits", "--out", project + "/none/visits.csv");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo(
            "chancery: the export cannot be written: no such file: "
                + project
                + "/none/visits.csv.part\n");
  }

  @Test
  void reviewsBecomeAnnotatedDocumentsThatEvaluateReads() throws Exception {
    Path folder = project.resolve("reviewed");
    for (int event : List.of(1, 3)) {
      tables.run(
          "INSERT INTO chancery.review (event_id, verdict) VALUES ('00000000-0000-0000-0000-00000000000%d', '%s')"
              .formatted(event, event == 1 ? "WRONG" : "RIGHT"));
    }
    CommandLineRun unfinished =
        CommandLineRun.in(project, "export", "reviews", "--out", folder.toString());
    assertThat(unfinished.out()).isEqualTo("0 documents, 0 events -> " + folder + "\n");
    assertThat(unfinished.err()).startsWith("chancery: 1 documents left out, because");
    assertThat(
            CommandLineRun.in(project, "export", "reviews", "--partial", "--out", folder.toString())
                .out())
        .isEqualTo("1 documents, 2 events -> " + folder + "\n");

    tables.run(
        "INSERT INTO chancery.review (event_id, verdict) VALUES"
            + " ('00000000-0000-0000-0000-000000000001', 'RIGHT'),"
            + " ('00000000-0000-0000-0000-000000000004', 'WRONG')");
    CommandLineRun finished =
        CommandLineRun.in(project, "export", "reviews", "--out", folder.toString());

    assertThat(finished)
        .isEqualTo(new CommandLineRun(0, "1 documents, 2 events -> " + folder + "\n", ""));
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("lima-aaaaaaaa.txt", "lima-aaaaaaaa.json");
    }
    assertThat(folder.resolve("lima-aaaaaaaa.txt")).hasContent(TEXT);
    JsonNode annotations = new JsonMapper().readTree(folder.resolve("lima-aaaaaaaa.json").toFile());
    assertThat(annotations.get("published").asText()).isEqualTo("2001-03-13");
    assertThat(annotations.get("events").findValuesAsText("type"))
        .containsExactlyInAnyOrder("AGREEMENT", "VISIT");
    CommandLineRun evaluation = CommandLineRun.in(project, "evaluate", folder.toString());
    assertThat(evaluation.code()).isZero();
    assertThat(evaluation.out()).contains("VISIT");
  }

  /** 60 MB of words through a heap of 40 MB. */
  @Test
  void manyRowsNeedLittleMemory() throws Exception {
    tables.run(
        """
        -- What the desk keeps of each event is not the matter here, and takes its time.
        ALTER TABLE chancery.evidence DISABLE TRIGGER USER;
        INSERT INTO chancery.visit (id, document_id, visitor, visitor_country, host_country, places,
          status, confidence, engine, extracted_at)
        SELECT md5('many' || i)::uuid, '%s', 'Visitor ' || i, 'ORG:Many', 'JPN', '{}', 'PLANNED', 0.5,
          'rules/1.0.0', now()
        FROM generate_series(1, 15000) AS i;
        INSERT INTO chancery.evidence
        SELECT md5('many' || i)::uuid, 1, 0, 1, repeat(md5(i::text), 128)
        FROM generate_series(1, 15000) AS i;
        """
            .formatted(OTHER));
    try {
      for (String form : List.of("csv", "json", "parquet")) {
        Path file = project.resolve("many." + form);

        assertThat(runInSmallHeap("export", "visits", "--country", "ORG:Many", "--out", file))
            .isEqualTo("15,000 visits -> " + file + "\n");

        if (!form.equals("parquet")) {
          assertThat(Files.size(file)).isGreaterThan(60_000_000L);
          try (Stream<String> lines = Files.lines(file, UTF_8)) {
            assertThat(lines.count()).isEqualTo(form.equals("csv") ? 15_001 : 15_000);
          }
        }
      }
    } finally {
      tables.run(
          """
          DELETE FROM chancery.visit WHERE visitor_country = 'ORG:Many';
          DELETE FROM chancery.evidence WHERE length(quote) = 4096;
          ALTER TABLE chancery.evidence ENABLE TRIGGER USER;
          """);
    }
  }

  private static String runInSmallHeap(Object... arguments) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Xmx40m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-cp",
                System.getProperty("java.class.path"),
                "dev.chancery.cli.Chancery"));
    Stream.of(arguments).map(Object::toString).forEach(command::add);
    Path output = project.resolve("small-heap.out");
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("CHANCERY_HOME", project.resolve(".chancery").toString());
    Process process = builder.redirectErrorStream(true).redirectOutput(output.toFile()).start();
    try {
      assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
      return Files.readString(output);
    } finally {
      process.destroyForcibly();
    }
  }

  private static void assertMisunderstood(String message, String words) {
    CommandLineRun run = CommandLineRun.in(project, export(words));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isEqualTo("chancery: " + message + " (see ./chancery export --help)\n");
  }

  private static String[] export(String words) {
    return ("export " + words).split(" ");
  }

  private static List<Group> parquet(Path file) throws IOException {
    List<Group> rows = new ArrayList<>();
    try (ParquetReader<Group> reader = new Groups(new LocalInputFile(file)).build()) {
      for (Group row = reader.read(); row != null; row = reader.read()) {
        rows.add(row);
      }
    }
    return rows;
  }

  private static final class Groups extends ParquetReader.Builder<Group> {

    Groups(InputFile file) {
      super(file);
    }

    @Override
    protected ReadSupport<Group> getReadSupport() {
      return new GroupReadSupport();
    }
  }
}
