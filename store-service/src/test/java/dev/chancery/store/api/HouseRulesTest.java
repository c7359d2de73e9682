package dev.chancery.store.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chancery.store.api.HouseRules.Visit;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class HouseRulesTest {

  private static final String HERE = "localhost:8083";
  private static final HouseRules OPEN = new HouseRules(null);
  private static final HouseRules GUARDED = new HouseRules("s3cret:with colon");

  @Test
  void withoutATokenTheDeskListensToThisMachineOnly() {
    assertThatCode(() -> OPEN.requireSafe("127.0.0.1")).doesNotThrowAnyException();
    assertThatThrownBy(() -> OPEN.requireSafe("0.0.0.0"))
        .hasMessageContaining("0.0.0.0")
        .hasMessageContaining("DESK_TOKEN");
    assertThatCode(() -> GUARDED.requireSafe("0.0.0.0")).doesNotThrowAnyException();
  }

  @Test
  void withoutATokenNoOtherNameOfTheMachineIsAnswered() {
    assertThat(OPEN.refusal(get(HERE, null))).isNull();
    assertThat(OPEN.refusal(get("[::1]:8083", null))).isNull();
    assertThat(OPEN.refusal(get("rebound.example:8083", null)).status()).isEqualTo(403);
    assertThat(OPEN.refusal(get(null, null)).status()).isEqualTo(403);
  }

  @Test
  void theTokenOpensAsBearerAndAsPassword() {
    assertThat(GUARDED.refusal(get("desk.example", "Bearer s3cret:with colon"))).isNull();
    assertThat(GUARDED.refusal(get("desk.example", basic("anybody:s3cret:with colon")))).isNull();
  }

  @Test
  void nothingElseOpens() {
    for (String shown :
        new String[] {
          null,
          "",
          "Bearer ",
          "Bearer S3cret:with colon",
          "s3cret:with colon",
          basic("s3cret:with colon"),
          "Basic !!!"
        }) {
      assertThat(GUARDED.refusal(get("desk.example", shown)))
          .as(shown)
          .satisfies(problem -> assertThat(problem.status()).isEqualTo(401));
    }
  }

  @Test
  void pagesOfOtherSitesMayNotWrite() {
    assertThat(OPEN.refusal(post("same-origin", "http://" + HERE))).isNull();
    assertThat(OPEN.refusal(post(null, null))).isNull();
    assertThat(OPEN.refusal(post("cross-site", null)).status()).isEqualTo(403);
    assertThat(OPEN.refusal(post("same-site", null)).status()).isEqualTo(403);
    assertThat(OPEN.refusal(post(null, "http://localhost:9999")).status()).isEqualTo(403);
    assertThat(OPEN.refusal(post(null, "null")).status()).isEqualTo(403);
  }

  private static Visit get(String host, String authorization) {
    return new Visit("GET", host, authorization, null, null);
  }

  private static Visit post(String site, String origin) {
    return new Visit("POST", HERE, null, site, origin);
  }

  private static String basic(String pair) {
    return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
  }
}
