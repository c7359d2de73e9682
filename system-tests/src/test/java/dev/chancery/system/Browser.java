package dev.chancery.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.chancery.local.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** The machine's Chromium, without a window, as somebody at the desk would use it. */
final class Browser implements AutoCloseable {

  static final Duration SOON = Duration.ofSeconds(20);
  static final Duration LONG = Duration.ofSeconds(60);

  private static final int HEIGHT = 1000;
  private static final Pattern REQUEST =
      Pattern.compile("\"Network\\.requestWillBeSent\".*?\"url\":\"https?://([^/:\"]+)");

  private final ChromeDriver driver;
  private final Path downloads;
  private final Set<String> forgiven = new HashSet<>();

  private Browser(ChromeDriver driver, Path downloads) {
    this.driver = driver;
    this.downloads = downloads;
  }

  /** Whether this machine has what is needed. */
  static boolean isHere() {
    return chromium().isPresent() && program("chromedriver").isPresent();
  }

  private static Optional<Path> chromium() {
    return Stream.of("chromium", "chromium-browser", "google-chrome")
        .flatMap(name -> program(name).stream())
        .findFirst();
  }

  private static Optional<Path> program(String name) {
    return Stream.of(System.getenv("PATH").split(":"))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /**
   * @param downloads gets what is downloaded
   */
  static Browser start(Path downloads) throws IOException {
    if (Files.exists(downloads)) {
      Folders.delete(downloads);
    }
    Files.createDirectories(downloads);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium().orElseThrow().toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-dev-shm-usage",
        "--hide-scrollbars",
        "--user-data-dir=" + Files.createTempDirectory("chancery-browser"));
    options.setExperimentalOption(
        "prefs",
        Map.of(
            "download.default_directory",
            downloads.toAbsolutePath().toString(),
            "profile.default_content_setting_values.automatic_downloads",
            1));
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(program("chromedriver").orElseThrow().toFile())
            .usingAnyFreePort()
            .build();
    return new Browser(new ChromeDriver(service, options), downloads);
  }

  ChromeDriver driver() {
    return driver;
  }

  /** A window this wide, in the light or the dark. */
  void view(int width, boolean dark) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", width < 600));
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features",
            List.of(
                Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"),
                // A page that still scrolls cannot be clicked.
                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
  }

  void open(URI address) {
    driver.get(address.toString());
  }

  /** The first element that the selector finds and that can be seen, once it is there. */
  WebElement find(String selector) {
    return await(selector)
        .atMost(SOON)
        .ignoreExceptions()
        .until(
            () ->
                driver.findElements(By.cssSelector(selector)).stream()
                    .filter(WebElement::isDisplayed)
                    .findFirst()
                    .orElse(null),
            element -> element != null);
  }

  List<String> texts(String selector) {
    return driver.findElements(By.cssSelector(selector)).stream().map(WebElement::getText).toList();
  }

  /** Waits until the selector finds a text with these words. */
  void awaitText(String selector, String words) {
    await()
        .atMost(SOON)
        .ignoreExceptions()
        .untilAsserted(
            () ->
                assertThat(texts(selector))
                    .as(selector)
                    .anySatisfy(text -> assertThat(text).contains(words)));
  }

  Object run(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  /** Everything on the page, from its top to its end. */
  byte[] picture() {
    Map<String, Object> answer =
        driver.executeCdpCommand(
            "Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true));
    return Base64.getDecoder().decode((String) answer.get("data"));
  }

  /** What can be seen without scrolling. */
  byte[] view() {
    return driver.getScreenshotAs(OutputType.BYTES);
  }

  /** The file of that name, once it has been downloaded whole. */
  Path downloaded(String name) {
    Path file = downloads.resolve(name);
    await().atMost(SOON).until(() -> Files.isRegularFile(file) && Files.size(file) > 0);
    return file;
  }

  /** What the page reported as wrong since it was last asked: refused sources, failed scripts. */
  List<String> complaints() {
    List<String> found =
        driver.manage().logs().get(LogType.BROWSER).getAll().stream()
            .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
            .map(LogEntry::getMessage)
            .filter(message -> forgiven.stream().noneMatch(message::contains))
            .toList();
    forgiven.clear();
    return found;
  }

  /** Expects the browser to report an answer with this status. */
  void forgive(String status) {
    forgiven.add("status of " + status);
  }

  /** The hosts of all requests since this was last asked. */
  Set<String> hostsAsked() {
    Set<String> hosts = new TreeSet<>();
    for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
      Matcher request = REQUEST.matcher(entry.getMessage());
      if (request.find()) {
        hosts.add(request.group(1));
      }
    }
    return hosts;
  }

  /** Elements to use that have no name for those who cannot see them. */
  List<String> unnamed() {
    return strings(
        """
        return [...document.querySelectorAll("button, a[href], input, select, textarea")]
          .filter(one => one.checkVisibility())
          .filter(one => !(one.textContent.trim() || one.getAttribute("aria-label") || one.labels?.length))
          .map(one => one.outerHTML.slice(0, 200));
        """);
  }

  /** Elements that reach beyond the page, and text that is wider than its place. */
  List<String> cutOff() {
    return strings(
        """
        const wide = document.documentElement.clientWidth + 1;
        const scrolls = one => one.closest(".matrix, .table, .figures > div, .text, svg, .unseen, .skip");
        const place = document.querySelector("dialog[open]") ?? document.body;
        return [...place.querySelectorAll("*")]
          .filter(one => one.checkVisibility() && !scrolls(one))
          .filter(one => one.getBoundingClientRect().right > wide || one.getBoundingClientRect().left < -1
            || (one.matches("button, a, h1, h2, h3, p, td, th, label, summary") && one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).display !== "inline"))
          .map(one => one.outerHTML.slice(0, 200));
        """);
  }

  private List<String> strings(String script) {
    return ((List<?>) driver.executeScript(script)).stream().map(String::valueOf).toList();
  }

  @Override
  public void close() {
    Path profile = null;
    try {
      Object chrome = driver.getCapabilities().getCapability("chrome");
      profile = Path.of((String) ((Map<?, ?>) chrome).get("userDataDir"));
    } finally {
      driver.quit();
    }
    try {
      Folders.delete(profile);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
