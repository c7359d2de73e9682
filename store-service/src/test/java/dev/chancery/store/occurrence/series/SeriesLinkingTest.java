package dev.chancery.store.occurrence.series;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.contracts.document.DocumentId;
import dev.chancery.contracts.event.Actuality;
import dev.chancery.contracts.event.Flow;
import dev.chancery.contracts.time.ReducedDate;
import dev.chancery.store.occurrence.Report;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SeriesLinkingTest {

  private final SeriesLinking linking = new SeriesLinking();
  private final List<FigureTelling> told = new ArrayList<>();

  @Test
  void roundedReportsAgreeOnTheMostExactValue() {
    tell(Flow.EXPORT, "33300000", "tractors", "2001", Actuality.ACTUAL);
    tell(Flow.EXPORT, "33000000", "Tractors", "2001-01/2001-12", Actuality.ACTUAL);
    tell(Flow.EXPORT, "33340000", "tractor", "2001", Actuality.ACTUAL);

    assertThat(points()).containsExactly("2001 33340000 from 33000000 to 33340000, 3 reports");
  }

  @Test
  void contradictingReportsHaveNoValueAndAreNeverAveraged() {
    tell(Flow.EXPORT, "33300000", null, "2001", Actuality.ACTUAL);
    tell(Flow.EXPORT, "45000000", null, "2001", Actuality.ACTUAL);

    assertThat(points()).containsExactly("2001 null from 33300000 to 45000000, 2 reports");
  }

  @Test
  void goodsPeriodsAndPlansAreApart() {
    tell(Flow.EXPORT, "33300000", null, "2001", Actuality.ACTUAL);
    tell(Flow.EXPORT, "33300000", "oil", "2001", Actuality.ACTUAL);
    tell(Flow.EXPORT, "33300000", null, "2002", Actuality.ACTUAL);
    tell(Flow.EXPORT, "33300000", null, "2001", Actuality.TARGET);

    assertThat(points()).hasSize(4);
  }

  @Test
  void twoLoansOfOneYearAreTwo() {
    tell(Flow.CREDIT, "100000000", null, "2001", Actuality.ACTUAL);
    tell(Flow.CREDIT, "250000000", null, "2001", Actuality.ACTUAL);
    tell(Flow.CREDIT, "100000000", null, "2001", Actuality.ACTUAL);

    assertThat(points())
        .containsExactlyInAnyOrder(
            "2001 100000000 from 100000000 to 100000000, 2 reports",
            "2001 250000000 from 250000000 to 250000000, 1 reports");
  }

  @Test
  void aFigureWithoutPeriodJoinsTheOnePointOfItsAmount() {
    tell(Flow.EXPORT, "33300000", null, "2001", Actuality.ACTUAL);
    tell(Flow.EXPORT, "45000000", null, "2002", Actuality.ACTUAL);
    tell(Flow.EXPORT, "45000000", null, null, Actuality.ACTUAL);
    tell(Flow.EXPORT, "99000000", null, null, Actuality.ACTUAL);

    assertThat(points())
        .containsExactlyInAnyOrder(
            "2001 33300000 from 33300000 to 33300000, 1 reports",
            "2002 45000000 from 45000000 to 45000000, 2 reports",
            "null 99000000 from 99000000 to 99000000, 1 reports");
  }

  private void tell(
      Flow flow, String amount, String commodity, String period, Actuality actuality) {
    byte[] name = ("figure " + told.size()).getBytes(StandardCharsets.UTF_8);
    told.add(
        new FigureTelling(
            new Report(
                UUID.nameUUIDFromBytes(name), DocumentId.of(name).value(), "paper", null, 0.7),
            flow,
            "BLR",
            "IRN",
            new BigDecimal(amount),
            "USD",
            commodity,
            period == null ? null : ReducedDate.parse(period),
            null,
            actuality));
  }

  private List<String> points() {
    return linking.link(told).stream()
        .map(
            point ->
                "%s %s from %s to %s, %d reports"
                    .formatted(
                        point.period(),
                        point.value(),
                        point.low(),
                        point.high(),
                        point.tellings().size()))
        .toList();
  }
}
