package dev.chancery.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.chancery.local.ChanceryService;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/**
 * The desk in a real browser, on all services as they are packaged and with the sample documents
 * read. Pictures of its states are in {@code target/desk}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskIT {

  private static final Path SEEDS = Path.of("../seeds");
  private static final Path PICTURES = Path.of("target/desk");
  private static final List<String> READABLE = List.of(".txt", ".html", ".eml", ".pdf");

  private static final String ATTACK =
      "<img src=x onerror=document.title='taken'><script>document.title='taken'</script>";

  private Chain chain;
  private Browser browser;

  @BeforeAll
  void start() throws IOException {
    assumeTrue(
        Browser.isHere(),
        "no chromium or no chromedriver on the PATH: the desk is not tested in a browser");
    chain = Chain.start("desk-stack", Map.of("INGEST_SETTLE", "500ms"));
    browser = Browser.start(PICTURES.resolve("downloads"));
    int documents = dropSeeds();
    await()
        .atMost(Browser.LONG)
        .until(
            () ->
                chain.count("SELECT count(*) FROM chancery.desk_document WHERE text IS NOT NULL")
                    >= documents);
  }

  private int dropSeeds() throws IOException {
    try (Stream<Path> files = Files.list(SEEDS)) {
      List<Path> seeds = files.sorted().toList();
      for (Path file : seeds) {
        String name = file.getFileName().toString();
        if (name.endsWith(".meta.json")) {
          chain.drop(name, Files.readAllBytes(file));
        }
      }
      int documents = 0;
      for (Path file : seeds) {
        String name = file.getFileName().toString();
        if (READABLE.stream().anyMatch(name::endsWith)) {
          chain.drop(name, Files.readAllBytes(file));
          documents++;
        }
      }
      return documents;
    }
  }

  @AfterAll
  void stop() {
    if (browser != null) {
      browser.close();
    }
    if (chain != null) {
      chain.close();
    }
  }

  @BeforeEach
  void useAWideWindow() {
    browser.view(1440, false);
    browser.complaints();
  }

  /** Refused sources, failed scripts, requests to other hosts. */
  @AfterEach
  void nothingWentWrongOnThePage() {
    assertThat(browser.complaints()).isEmpty();
    assertThat(browser.hostsAsked()).isSubsetOf("127.0.0.1");
  }

  @Test
  void aFileHandedInIsFollowedToItsEvents() throws IOException {
    open("");
    Path file =
        write(
            "handed-in.txt",
            "LIMA, 5 April 2003 - President Ana Ruiz visited Chile on 4 April 2003 for talks with"
                + " the government in Santiago.\n");

    browser.driver().findElement(By.id("files")).sendKeys(file.toAbsolutePath().toString());

    browser.awaitText("#intake-list li", "handed-in.txt stored: 1 event");
    browser.awaitText("#fresh", "1 new event");
    keepPicture("handed-in-1440-light");
    browser.find("#intake-list a").click();
    browser.awaitText("td.what a", "Ana Ruiz");
    assertThat(browser.texts("tbody tr[data-event]")).hasSize(1);
    assertThat(address()).contains("document=sha256");
  }

  @Test
  void aFileDroppedOnThePageIsHandedInAndOneOfAnUnknownKindSaysWhyNot() {
    open("");

    browser.run(
        """
        const files = new DataTransfer();
        files.items.add(new File(["%s"], "noise.xyz", {type: "application/x-unknown"}));
        dispatchEvent(new DragEvent("drop", {dataTransfer: files, cancelable: true}));
        """
            .formatted("\\u0000\\u0001\\u0002".repeat(50)));

    browser.awaitText("#intake-list li .problem", "convert it to text");
    browser.forgive("400");
    browser.forgive("415");
  }

  @Test
  void newEventsAreCountedQuietlyAndShownWhenAskedFor() throws IOException {
    open("?words=quietly");
    browser.awaitText(".nothing", "No event fits");

    chain.drop(
        "quiet.txt",
        "LIMA, 9 May 2003 - President Ana Ruiz quietly visited Chile on 8 May 2003 for talks.\n");

    browser.awaitText("#fresh", "1 new event");
    assertThat(browser.texts("#table .nothing")).hasSize(1);
    browser.find("#fresh").click();
    browser.awaitText("td.what a", "Ana Ruiz");
  }

  @Test
  void filtersStandInTheAddressAndTheAddressShowsThem() {
    open("");
    browser.find("input[value=VISIT]").click();
    browser.find("#country").sendKeys("Belarus\n");
    browser.awaitText("#country-chips", "Belarus");
    await().until(() -> address().contains("type=VISIT") && address().contains("country=BLR"));

    String shared = address();
    open("");
    browser.driver().get(shared);
    browser.awaitText("#total", "visits");

    assertThat(browser.find("input[value=VISIT]").isSelected()).isTrue();
    assertThat(browser.texts("td.type")).isNotEmpty().allMatch("Visit"::equals);
    assertThat(browser.texts("td.countries")).allMatch(codes -> codes.contains("BLR"));
    keepPicture("filtered-1440-light");
    browser.driver().navigate().back();
    await().until(() -> browser.texts("#country-chips button").isEmpty());
  }

  @Test
  void aCellOfTheMatrixFiltersByBothCountries() {
    open("");
    browser.find("button[aria-label^='Iran and Russia']").click();

    await().until(() -> address().contains("country=IRN") && address().contains("country=RUS"));
    await()
        .atMost(Browser.SOON)
        .untilAsserted(
            () ->
                assertThat(browser.texts("td.countries"))
                    .isNotEmpty()
                    .allMatch(codes -> codes.contains("IRN") && codes.contains("RUS")));
  }

  @Test
  void aBarOfTheTimelineFiltersByItsPeriod() {
    open("?country=IRN");
    browser.find(".timeline .figures summary").click();
    browser.awaitText(".timeline .figures", "2005");
    browser.driver().findElements(By.cssSelector("#timeline-figures button")).stream()
        .filter(period -> period.getText().equals("2005"))
        .findFirst()
        .orElseThrow()
        .click();

    await().until(() -> address().contains("from=2005") && address().contains("to=2005"));
    browser.awaitText("#timeline-said", "2005");
  }

  @Test
  void theListIsSortedAndPaged() {
    open("");
    List<String> first = browser.texts("tr[data-event] td.what a");
    browser.find("#next").click();
    await().atMost(Browser.SOON).until(() -> address().contains("after="));
    await()
        .atMost(Browser.SOON)
        .until(() -> !browser.texts("tr[data-event] td.what a").equals(first));
    browser.find("#previous").click();
    await()
        .atMost(Browser.SOON)
        .until(() -> browser.texts("tr[data-event] td.what a").equals(first));

    browser.find("th.sure button").click();
    await().atMost(Browser.SOON).until(() -> address().contains("sort=-confidence"));
    await()
        .atMost(Browser.SOON)
        .until(() -> browser.texts("th[aria-sort=descending]").equals(List.of("Sure ↓")));
  }

  @Test
  void anEventOpensItsSourcesWithTheEvidenceMarked() {
    open("?words=khatami&type=VISIT");
    browser.find("td.what a").click();

    browser.awaitText("mark.here", "Khatami");
    browser.awaitText("#sheet-title", "Khatami");
    assertThat(browser.texts(".slots th[scope=row]")).contains("Visitor", "Host");
    assertThat(address()).contains("event=");
    keepPicture("event-1440-light");
    browser.driver().switchTo().activeElement().sendKeys(Keys.ESCAPE);
    await().until(() -> !address().contains("event="));
    assertThat(browser.driver().switchTo().activeElement().getText()).contains("Khatami");
  }

  @Test
  void allTellingsOfATripAreShownTogether() {
    await()
        .atMost(Browser.LONG)
        .until(() -> chain.count("SELECT count(*) FROM chancery.trip WHERE documents >= 3") > 0);
    open("?words=khatami&type=VISIT");
    browser.awaitText("td.what .tag", "told by 3");
    browser.driver().findElements(By.cssSelector("tr[data-event]")).stream()
        .filter(row -> row.getText().contains("told by 3"))
        .findFirst()
        .orElseThrow()
        .findElement(By.cssSelector("td.what a"))
        .click();

    browser.awaitText("#sheet-body", "3 documents tell of this trip");
    assertThat(browser.texts(".tellings li a"))
        .contains("The Neva Courier", "Meridian News Agency", "harbor-post-khatami-2001.txt");
  }

  @Test
  void aCorrectionIsKept() {
    open("?words=halubovich&type=VISIT");
    browser.find("td.what a").click();
    browser.find("input[value=WRONG]").click();
    browser.find("textarea").sendKeys("it was <b>another</b> minister");
    browser.find(".correction button").click();

    browser.awaitText(".reviews li", "it was <b>another</b> minister");
    keepPicture("corrected-1440-light");
    assertThat(chain.count("SELECT count(*) FROM chancery.report_review WHERE verdict = 'WRONG'"))
        .isOne();
    open("?words=halubovich&type=VISIT");
    browser.awaitText("td.what .tag", "reader: wrong");
  }

  @Test
  void whatIsFilteredIsDownloaded() throws IOException {
    open("?country=BLR&type=VISIT");
    int shown = browser.texts("tr[data-event]").size();
    browser.find("#download-csv").click();
    Path csv = browser.downloaded("chancery-events.csv");
    browser.find("#download-json").click();
    Path json = browser.downloaded("chancery-events.json");

    try (Stream<String> lines = Files.lines(csv)) {
      assertThat(lines.skip(1).filter(line -> line.contains("VISIT"))).hasSize(shown);
    }
    assertThat(Files.readString(json)).startsWith("[{").contains("\"type\":\"VISIT\"");
  }

  @Test
  void aChartIsKeptAsAPicture() throws Exception {
    open("");
    browser.awaitText("#timeline-said", "most in");
    browser.find("#timeline-tools button:first-child").click();
    Path svg = browser.downloaded("chancery-timeline.svg");
    browser.find("#timeline-tools button:last-child").click();
    Path png = browser.downloaded("chancery-timeline.png");

    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(svg.toFile());
    assertThat(Files.readString(svg)).startsWith("<svg").contains("agreements");
    assertThat(Files.readAllBytes(png)).startsWith(0x89, 'P', 'N', 'G').hasSizeGreaterThan(2000);
  }

  @Test
  void whatDocumentsSayIsTextAndNothingElse() throws IOException {
    Path file =
        write(
            "attack'\"&<i>.html.txt",
            "Title: "
                + ATTACK
                + "\n\nLIMA, 2 June 2004 - President "
                + "Ana Ruiz visited Chile on 1 June 2004 to sign an agreement on "
                + ATTACK
                + " trade.\n"
                + ATTACK);
    open("");
    browser.driver().findElement(By.id("files")).sendKeys(file.toAbsolutePath().toString());
    browser.awaitText("#intake-list li", "attack'\"&<i>.html.txt stored");
    browser.find("#intake-list a").click();
    browser.awaitText("td.what a", "Ana Ruiz");
    browser.find("td.what a").click();
    browser.awaitText(".text", "<script>document.title='taken'</script>");

    assertThat(browser.driver().getTitle()).isEqualTo("Chancery: the desk");
    assertThat(
            browser.driver().findElements(By.cssSelector("#sheet-body img, #table i, #table img")))
        .isEmpty();
    keepPicture("attack-1440-light");
  }

  @Test
  void anAttackInTheAddressIsAValueOrAProblem() {
    String sql = "'; DROP TABLE chancery.visit; --";
    open("?words=" + encoded(sql) + "&source=" + encoded(ATTACK));
    browser.awaitText(".nothing", "No event fits");
    assertThat(browser.find("input[name=words]").getDomProperty("value")).isEqualTo(sql);

    open("?country=" + encoded(ATTACK));
    browser.awaitText("#filter-problem", "<img src=x");
    browser.forgive("400");
    assertThat(browser.driver().getTitle()).isEqualTo("Chancery: the desk");
    keepPicture("problem-1440-light");
  }

  @Test
  void everythingCanBeReachedByKeyboardAndHasAName() {
    open("?country=BLR");
    browser.awaitText("#total", "events");

    browser.driver().switchTo().activeElement().sendKeys(Keys.TAB);
    assertThat(browser.driver().switchTo().activeElement().getText())
        .isEqualTo("To the list of events");
    browser.driver().switchTo().activeElement().sendKeys(Keys.ENTER);
    browser.driver().switchTo().activeElement().sendKeys(Keys.TAB);
    assertThat(browser.driver().switchTo().activeElement().getAttribute("id"))
        .isEqualTo("download-csv");
    assertThat(browser.unnamed()).isEmpty();
  }

  @Test
  void nothingIsCutOffOnAPhoneOrAScreenInTheLightOrTheDark() {
    for (int width : List.of(390, 1440)) {
      for (boolean dark : List.of(false, true)) {
        String state = width + (dark ? "-dark" : "-light");
        browser.view(width, dark);
        open("");
        browser.awaitText("#timeline-said", "most in");
        assertThat(browser.cutOff()).as(state).isEmpty();
        keepPicture("desk-" + state);
        open("?country=BLR&type=VISIT");
        browser.find("td.what a").click();
        browser.awaitText("mark.here", " ");
        assertThat(browser.cutOff()).as(state).isEmpty();
        keepPicture("event-" + state);
        open("?words=nothing+of+the+kind");
        browser.awaitText(".nothing", "No event fits");
        keepPicture("nothing-" + state);
      }
    }
  }

  @Test
  void thePictureOfTheReadme() throws IOException {
    browser.view(1366, false);
    open("");
    browser.awaitText("#timeline-said", "most in");
    Files.write(PICTURES.resolve("desk.png"), browser.view());
    assertThat(PICTURES.resolve("desk.png")).isNotEmptyFile();
    assertThat(Files.size(PICTURES.resolve("desk.png"))).isLessThan(300_000);
  }

  private void open(String query) {
    browser.open(chain.stack().service(ChanceryService.STORE).url().resolve("/" + query));
    await()
        .atMost(Browser.SOON)
        .until(() -> browser.run("return document.documentElement.dataset.ready") != null);
  }

  private String address() {
    return browser.driver().getCurrentUrl();
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private static Path write(String name, String text) throws IOException {
    Path folder = Files.createDirectories(PICTURES.resolve("to-hand-in"));
    return Files.writeString(folder.resolve(name), text);
  }

  private void keepPicture(String name) {
    try {
      Files.write(PICTURES.resolve(name + ".png"), browser.picture());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
