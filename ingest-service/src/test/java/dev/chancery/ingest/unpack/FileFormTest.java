package dev.chancery.ingest.unpack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chancery.contracts.wire.Reason;
import dev.chancery.contracts.wire.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileFormTest {

  @ParameterizedTest
  @CsvSource({
    "a.txt, TEXT, false",
    "sub.dir/B.TXT, TEXT, false",
    "a.md, MARKDOWN, false",
    "a.htm, HTML, false",
    "a.html.gz, HTML, true",
    "a.xml, XML, false",
    "a.pdf, PDF, false",
    "a.docx, DOCX, false",
    "a.eml, EMAIL, false",
    "a.jsonl.gz, JSON_LINES, true",
    "a.mbox, MAILBOX, false",
    "a.zip, ZIP, false"
  })
  void the_extension_tells_the_form(String name, FileKind kind, boolean gzipped) {
    assertThat(FileForm.ofName(name)).isEqualTo(new FileForm(kind, gzipped, null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.doc", "txt", "a", "a.", "a.gz", "a.zip.gz", "a.txt.gz.gz", "a.tar"})
  void other_names_are_unsupported(String name) {
    assertThatThrownBy(() -> FileForm.ofName(name))
        .isInstanceOfSatisfying(
            RefusedException.class, e -> assertThat(e.reason()).isEqualTo(Reason.UNSUPPORTED));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text/plain | TEXT | text/plain",
        "Text/HTML; charset=\"windows-1252\" | HTML | text/html; charset=windows-1252",
        "text/xml;charset=UTF-8 | XML | application/xml; charset=UTF-8",
        "application/jsonl | JSON_LINES | application/x-ndjson"
      })
  void the_media_type_tells_the_form(String header, FileKind kind, String contentType) {
    FileForm form = FileForm.ofMediaType(header, null);
    assertThat(form.kind()).isEqualTo(kind);
    assertThat(form.contentType()).isEqualTo(contentType);
  }

  @Test
  void a_content_encoding_other_than_gzip_is_unsupported() {
    assertThat(FileForm.ofMediaType("text/plain", "gzip").gzipped()).isTrue();
    assertThatThrownBy(() -> FileForm.ofMediaType("text/plain", "br"))
        .hasMessageContaining("Content-Encoding 'br'");
  }

  @Test
  void an_unknown_media_type_is_told_the_known_ones() {
    assertThatThrownBy(() -> FileForm.ofMediaType(null, null))
        .hasMessageContaining("text/plain, text/markdown, text/html");
  }
}
