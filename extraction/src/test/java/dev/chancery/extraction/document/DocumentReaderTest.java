package dev.chancery.extraction.document;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chancery.contracts.document.DocumentId;
import dev.chancery.contracts.document.Genre;
import dev.chancery.contracts.document.RawDocument;
import dev.chancery.contracts.time.ReducedDate;
import dev.chancery.contracts.wire.Reason;
import dev.chancery.contracts.wire.RefusedException;
import java.net.URI;
import java.nio.charset.Charset;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentReaderTest {

  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  private static final String SENTENCE =
      "The foreign minister of Ghana arrived in Lima for talks with his colleague about fish.";

  private final DocumentReader reader = new DocumentReader();

  @Test
  void plainTextStaysAsItIsButForLineEndsAndControlCharacters() {
    Document document =
        read("text/plain", "One \u00a0line\r\nand\u0000 \u0007more\rthere\ftoo 🐟\n");

    assertThat(document.text()).isEqualTo("One \u00a0line\nand more\nthere\ntoo 🐟\n");
  }

  @Test
  void whatTheSenderSaidIsTrustedFirst() {
    RawDocument raw =
        new RawDocument(
            DocumentId.of(new byte[] {1}),
            ("Fish\n\nPublished: 7 May 1990\n\n" + SENTENCE).getBytes(UTF_8),
            "text/plain",
            "fish.txt",
            Instant.EPOCH,
            ReducedDate.parse("1990-05-09"),
            "Another title",
            URI.create("https://press.example/fish"));

    Document document = reader.read(raw);

    assertThat(document.published()).hasToString("1990-05-09");
    assertThat(document.title()).isEqualTo("Another title");
    assertThat(document.url()).isEqualTo(URI.create("https://press.example/fish"));
    assertThat(document.source()).isEqualTo("fish.txt");
    assertThat(document.language()).isEqualTo("en");
  }

  static Stream<Arguments> encodings() {
    String text = "Señor Núñez – “fish”";
    return Stream.of(
        Arguments.of("text/plain", text.getBytes(UTF_8)),
        Arguments.of("text/plain", ("\ufeff" + text).getBytes(UTF_8)),
        Arguments.of("text/plain", ("\ufeff" + text).getBytes(UTF_16LE)),
        Arguments.of("text/plain", text.getBytes(Charset.forName("windows-1252"))),
        Arguments.of(
            "text/plain; charset=ISO-8859-1", text.getBytes(Charset.forName("windows-1252"))),
        Arguments.of(
            "text/plain; charset=\"utf-16be\"", text.getBytes(Charset.forName("UTF-16BE"))),
        Arguments.of("text/markdown; charset=no-such", text.getBytes(UTF_8)),
        Arguments.of("", text.getBytes(UTF_8)));
  }

  @ParameterizedTest
  @MethodSource("encodings")
  void textIsDecoded(String contentType, byte[] bytes) {
    assertThat(read(contentType, bytes).text()).isEqualTo("Señor Núñez – “fish”");
  }

  @Test
  void oneDamagedByteDoesNotSpoilUtf8() {
    byte[] bytes = "Señor Núñez, señora Ibáñez, Perú, Bogotá, año, peña, niño x".getBytes(UTF_8);
    bytes[bytes.length - 1] = (byte) 0xE9;

    assertThat(read("text/plain", bytes).text()).startsWith("Señor Núñez").endsWith("niño \ufffd");
  }

  @Test
  void aWebPageGivesItsArticleAndMetadata() {
    Document document =
        read(
            "text/html",
            """
            <!DOCTYPE html><html><head><title>Fish for Ghana | The Lima Post</title>
            <meta property="og:title" content="Fish for Ghana">
            <meta property="article:published_time" content="1990-05-07T23:10:00-05:00">
            <link rel="canonical" href="https://press.example/fish">
            <script>var exports = 1;</script><style>p { color: red }</style></head>
            <body><header><h1>The Lima Post</h1></header><nav><a href="/">Home</a></nav>
            <div class="share-buttons">Send this story</div>
            <h2>Fish for <em>Ghana</em></h2>
            <p>The foreign minister of Ghana
               arrived in <a href="/lima">Lima</a> for talks.</p><p>He leaves on Thursday.<br>So he said.</p>
            <ul><li><p>Fish worth 3 million</p></li><li>Wool</li></ul>
            <table><tr><th>Year</th><th>Exports</th></tr><tr><td>1989</td><td>$2&nbsp;million</td></tr></table>
            <aside>More stories</aside><p hidden>Secret words</p><footer>All rights</footer></body></html>
            """);

    assertThat(document.text())
        .isEqualTo(
            """
            Fish for Ghana

            The foreign minister of Ghana arrived in Lima for talks.

            He leaves on Thursday.
            So he said.

            - Fish worth 3 million
            - Wool

            Year | Exports
            1989 | $2 million""");
    assertThat(document.title()).isEqualTo("Fish for Ghana");
    assertThat(document.published()).hasToString("1990-05-07");
    assertThat(document.url()).isEqualTo(URI.create("https://press.example/fish"));
  }

  @Test
  void aWebPageTellsItsCharset() {
    byte[] page =
        "<html><meta charset=\"windows-1250\"><body><p>Dvořák přijel</p></body></html>"
            .getBytes(Charset.forName("windows-1250"));

    assertThat(read("text/html", page).text()).isEqualTo("Dvořák přijel");
  }

  @Test
  void onlyTheArticleOfAPageIsReadWhereOneIsMarked() {
    String page =
        "<html><body><div>Ten other stories</div><article><p>"
            + SENTENCE.repeat(4)
            + "</p></article><div>Even more stories</div></body></html>";

    assertThat(read("text/html", page).text()).isEqualTo(SENTENCE.repeat(4));
  }

  @Test
  void pdfGivesItsLinesWithGapsBetweenParagraphs() {
    byte[] pdf =
        SampleFiles.pdf(
            List.of(
                "Fish for Ghana",
                "",
                "7 May 1990",
                "",
                "The minister of Ghana arrived in the",
                "city of Lima on Monday, his office",
                "said. He leaves on the next day."));

    Document document = read("application/pdf", pdf);

    assertThat(document.text().stripTrailing())
        .isEqualTo(
            """
            Fish for Ghana

            7 May 1990

            The minister of Ghana arrived in the
            city of Lima on Monday, his office
            said. He leaves on the next day.""");
    assertThat(document.title()).isEqualTo("Fish for Ghana");
    assertThat(document.published()).hasToString("1990-05-07");
  }

  @Test
  void docxGivesParagraphsTablesAndTitle() {
    byte[] docx =
        SampleFiles.docx(
            "Fish for Ghana",
            List.of(SENTENCE, "He leaves on Thursday."),
            List.of(List.of("Year", "Exports"), List.of("1989", "2 million")));

    Document document = read(WORD, docx);

    assertThat(document.text())
        .isEqualTo(SENTENCE + "\n\nHe leaves on Thursday.\n\nYear | Exports\n1989 | 2 million");
    assertThat(document.title()).isEqualTo("Fish for Ghana");
  }

  @Test
  void anEmailGivesItsPlainTextSubjectDateAndSender() {
    String email =
        """
        From: =?utf-8?q?Jos=C3=A9_N=C3=BA=C3=B1ez?= <press@ministry.example>
        To: desk@paper.example
        Subject: =?utf-8?q?Fish_for_Per=C3=BA?=
        Date: Mon, 7 May 1990 23:50:00 -0500
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary=outer

        --outer
        Content-Type: multipart/alternative; boundary=inner

        --inner
        Content-Type: text/plain; charset=windows-1252
        Content-Transfer-Encoding: quoted-printable

        The minister of Per=FA bought fish in=
         Ghana.
        --inner
        Content-Type: text/html

        <p>Another telling</p>
        --inner--
        --outer
        Content-Type: text/plain
        Content-Disposition: attachment; filename=notes.txt

        Attached notes
        --outer--
        """
            .replace("\n", "\r\n");

    Document document =
        reader.read(raw("message/rfc822", email.getBytes(UTF_8), RawDocument.UNNAMED));

    assertThat(document.text().strip()).isEqualTo("The minister of Perú bought fish in Ghana.");
    assertThat(document.title()).isEqualTo("Fish for Perú");
    assertThat(document.published()).hasToString("1990-05-07");
    assertThat(document.source()).isEqualTo("José Núñez");
  }

  @Test
  void anEmailWithoutPlainTextGivesItsHtml() {
    String email =
        """
        From: a@b.example
        Subject: Fish
        Content-Type: text/html

        <html><body><p>The minister bought fish.</p></body></html>
        """;

    assertThat(read("message/rfc822", email).text()).isEqualTo("The minister bought fish.");
  }

  @Test
  void aFeedOfOneItemGivesItsTextTitleAndDate() {
    Document document =
        read(
            "application/xml",
            """
            <?xml version="1.0"?><rss version="2.0"><channel><title>The Lima Post</title>
            <item><title>Fish for Ghana</title><link>https://press.example/fish</link>
            <pubDate>Mon, 07 May 1990 23:10:00 GMT</pubDate>
            <description>&lt;p&gt;The minister &lt;b&gt;bought&lt;/b&gt; fish.&lt;/p&gt;</description>
            </item></channel></rss>
            """);

    assertThat(document.text()).contains("The minister bought fish.").doesNotContain("https");
    assertThat(document.title()).isEqualTo("Fish for Ghana");
    assertThat(document.published()).hasToString("1990-05-07");
  }

  @Test
  void aCableInAnyFormatIsACable() {
    byte[] pdf =
        SampleFiles.pdf(
            List.of(
                "R 071410Z MAY 90",
                "FM AMEMBASSY LIMA",
                "TO SECSTATE WASHDC",
                "SUBJECT: Fish",
                "1. (U) A delegation from Ghana is in town."));

    Document document = read("application/pdf", pdf);

    assertThat(document.genre()).isEqualTo(Genre.CABLE);
    assertThat(document.origin())
        .isEqualTo(new Origin("Lima", "AMEMBASSY LIMA", "SECSTATE WASHDC"));
    assertThat(document.published()).hasToString("1990-05-07");
    assertThat(document.frame()).isNotEmpty();
  }

  @Test
  void theBytesDecideWhereTheTypeIsMissingOrContradicts() {
    byte[] pdf = SampleFiles.pdf(List.of(SENTENCE));
    byte[] docx = SampleFiles.docx(null, List.of(SENTENCE), List.of());
    String page = "<!doctype html><html><body><p>" + SENTENCE + "</p></body></html>";
    String email = "From: a@b.example\nTo: c@d.example\nSubject: Fish\n\n" + SENTENCE + "\n";
    String xml = "<?xml version=\"1.0\"?><story><p>" + SENTENCE + "</p></story>";

    assertThat(read("text/plain", pdf).text().strip()).isEqualTo(SENTENCE);
    assertThat(read("application/octet-stream", docx).text()).isEqualTo(SENTENCE);
    assertThat(read("application/octet-stream", page).text()).isEqualTo(SENTENCE);
    assertThat(read("text/plain", page).text()).isEqualTo(SENTENCE);
    assertThat(read("application/octet-stream", email).text().strip()).isEqualTo(SENTENCE);
    assertThat(read("", xml).text()).isEqualTo(SENTENCE);
    assertThat(read("application/octet-stream", SENTENCE).text()).isEqualTo(SENTENCE);
  }

  static Stream<Arguments> refused() {
    byte[] noise = new byte[20_000];
    new Random(7).nextBytes(noise);
    byte[] pdf = SampleFiles.pdf(List.of(SENTENCE));
    byte[] docx = SampleFiles.docx(null, List.of(SENTENCE), List.of());
    return Stream.of(
        Arguments.of("no bytes", "text/plain", new byte[0], Reason.EMPTY),
        Arguments.of("blanks", "text/plain", " \r\n\t \u0000".getBytes(UTF_8), Reason.EMPTY),
        Arguments.of("scan", "application/pdf", SampleFiles.pdf(List.of()), Reason.EMPTY),
        Arguments.of(
            "empty Word", WORD, SampleFiles.docx(null, List.of(), List.of()), Reason.EMPTY),
        Arguments.of("cut PDF", "application/pdf", cut(pdf, 300), Reason.UNREADABLE),
        Arguments.of("no PDF", "application/pdf", SENTENCE.getBytes(UTF_8), Reason.UNREADABLE),
        Arguments.of(
            "locked PDF",
            "application/pdf",
            SampleFiles.pdf(List.of(SENTENCE), "fish"),
            Reason.UNREADABLE),
        Arguments.of("cut Word", WORD, cut(docx, docx.length / 2), Reason.UNREADABLE),
        Arguments.of("no Word", WORD, SENTENCE.getBytes(UTF_8), Reason.UNREADABLE),
        Arguments.of("bomb", WORD, SampleFiles.zipBomb(120), Reason.UNSAFE_ARCHIVE),
        Arguments.of(
            "broken XML", "text/xml", "<story><p>Fish</story>".getBytes(UTF_8), Reason.UNREADABLE),
        Arguments.of("XML bomb", "text/xml", xmlBomb(), Reason.UNREADABLE),
        Arguments.of("noise", "text/plain", noise, Reason.UNSUPPORTED),
        Arguments.of("noise of no type", "application/octet-stream", noise, Reason.UNSUPPORTED),
        Arguments.of(
            "image",
            "text/plain",
            "\u0089PNG\r\n\u001a\n".getBytes(Charset.forName("ISO-8859-1")),
            Reason.UNSUPPORTED),
        Arguments.of("JSON", "application/json", "{\"a\":1}".getBytes(UTF_8), Reason.UNSUPPORTED),
        Arguments.of("RTF", "text/plain", "{\\rtf1 Fish}".getBytes(UTF_8), Reason.UNSUPPORTED),
        Arguments.of(
            "archive", "application/zip", new byte[] {'P', 'K', 3, 4, 0, 0}, Reason.UNSUPPORTED),
        Arguments.of(
            "gzip", "application/gzip", new byte[] {0x1F, (byte) 0x8B, 8, 0}, Reason.UNSUPPORTED));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refused")
  void whatCannotBeReadIsRefusedWithItsReasonAndSource(
      String name, String contentType, byte[] bytes, Reason reason) {
    assertThatThrownBy(() -> read(contentType, bytes))
        .isInstanceOfSatisfying(
            RefusedException.class, refused -> assertThat(refused.reason()).isEqualTo(reason))
        .hasMessageStartingWith("sample.file ");
  }

  @Test
  void aScanIsToldToNeedOcr() {
    assertThatThrownBy(() -> read("application/pdf", SampleFiles.pdf(List.of())))
        .hasMessageContaining("OCR");
  }

  @Test
  void externalEntitiesAreNotRead() {
    String xml =
        """
        <?xml version="1.0"?>
        <!DOCTYPE story [<!ENTITY secret SYSTEM "file:///etc/passwd">]>
        <story><p>Fish &secret; for Ghana</p></story>
        """;

    assertThat(read("text/xml", xml).text()).startsWith("Fish").doesNotContain("root");
  }

  @Test
  void aDocumentInAnotherLanguageKeepsItsTextAndTellsTheLanguage() {
    Document document =
        read(
            "text/plain",
            "El ministro de Relaciones Exteriores de Ghana llegó el lunes a Lima para una visita"
                + " de tres días y firmará un acuerdo sobre la pesca.");

    assertThat(document.language()).isEqualTo("es");
    assertThat(document.text()).contains("firmará");
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "\n", "FM ", "A. ", "- ", "QUITO, May "})
  void fiveMegabytesOfAnythingTakeNoTime(String filler) {
    String text = (SENTENCE + filler).repeat(5_000_000 / (SENTENCE.length() + filler.length()));

    Assertions.assertTimeout(
        Duration.ofSeconds(5),
        () -> assertThat(read("text/plain", text).language()).isEqualTo("en"));
  }

  @Test
  void fiveMegabytesWithoutALetterOfSpaceTakeNoTime() {
    Assertions.assertTimeout(
        Duration.ofSeconds(5),
        () -> assertThat(read("text/plain", "A".repeat(5_000_000)).text()).hasSize(5_000_000));
  }

  @Test
  void oneReaderServesManyThreads() throws Exception {
    List<byte[]> files =
        List.of(
            SENTENCE.getBytes(UTF_8),
            SampleFiles.pdf(List.of(SENTENCE)),
            SampleFiles.docx(null, List.of(SENTENCE), List.of()));
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<String>> tasks =
          Stream.generate(() -> files)
              .limit(20)
              .flatMap(List::stream)
              .<Callable<String>>map(
                  file -> () -> read("application/octet-stream", file).text().strip())
              .toList();
      for (Future<String> text : threads.invokeAll(tasks)) {
        assertThat(text.get()).isEqualTo(SENTENCE);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static byte[] cut(byte[] bytes, int length) {
    return java.util.Arrays.copyOf(bytes, length);
  }

  private static byte[] xmlBomb() {
    StringBuilder xml =
        new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY e0 \"fish\">");
    for (int i = 1; i < 10; i++) {
      xml.append("<!ENTITY e").append(i).append(" \"");
      xml.append(("&e" + (i - 1) + ";").repeat(10)).append("\">");
    }
    return xml.append("]><a>&e9;</a>").toString().getBytes(UTF_8);
  }

  private Document read(String contentType, String text) {
    return read(contentType, text.getBytes(UTF_8));
  }

  private Document read(String contentType, byte[] bytes) {
    return reader.read(raw(contentType, bytes, "sample.file"));
  }

  private static RawDocument raw(String contentType, byte[] bytes, String source) {
    return new RawDocument(
        DocumentId.of(bytes), bytes, contentType, source, Instant.EPOCH, null, null, null);
  }
}
