package dev.chancery.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.chancery.local.ChanceryService;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The desk in a real browser, on all services as they are packaged. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskIT {

  private Chain chain;
  private Browser browser;

  @BeforeAll
  void start() throws IOException {
    assumeTrue(
        Browser.isHere(),
        "no chromium or no chromedriver on the PATH: the desk is not tested in a browser");
    chain = Chain.start("desk", Map.of("INGEST_SETTLE", "500ms"));
    browser = Browser.start(Path.of("target/desk/downloads"));
    browser.view(1440, false);
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

  @Test
  void showsTheEventsOfADroppedDocumentAndFiltersThem() throws IOException {
    String id =
        chain.drop(
            "visit.txt",
            "LIMA, 2 March 2001 - President Ana Ruiz visited Chile on 1 March 2001 for talks with"
                + " the government in Santiago.\n");
    await()
        .atMost(Browser.SOON)
        .until(
            () -> chain.count("SELECT count(*) FROM chancery.visit WHERE document_id = ?", id) > 0);

    browser.open(desk("?country=CHL"));
    browser.awaitText("td.what a", "Ana Ruiz");

    browser.find("input[name=words]").sendKeys("nothing of the kind\n");
    browser.awaitText(".nothing", "No event fits");
    assertThat(browser.driver().getCurrentUrl()).contains("words=nothing").contains("country=CHL");
    assertThat(browser.complaints()).isEmpty();
  }

  private URI desk(String query) {
    return chain.stack().service(ChanceryService.STORE).url().resolve("/" + query);
  }
}
