package dev.chancery.contracts.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chancery.contracts.Samples;
import dev.chancery.contracts.country.CountryCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DiplomaticEventTest {

  private static TradeFigure figure(BigDecimal amount, String unit, BigDecimal changePct) {
    TradeFigure like = Samples.bareFigure();
    return new TradeFigure(
        like.id(),
        like.documentId(),
        like.engine(),
        like.confidence(),
        like.evidence(),
        like.flow(),
        null,
        null,
        amount,
        unit,
        null,
        null,
        changePct,
        like.actuality());
  }

  private static Agreement agreement(
      double confidence, List<Evidence> evidence, List<CountryCode> parties, Integer count) {
    Agreement like = Samples.bareAgreement();
    return new Agreement(
        like.id(),
        like.documentId(),
        like.engine(),
        confidence,
        evidence,
        parties,
        like.kind(),
        like.stage(),
        null,
        null,
        count);
  }

  private static List<Evidence> evidence() {
    return Samples.bareAgreement().evidence();
  }

  @Test
  void everyEventKnowsItsType() {
    assertThat(Samples.fullVisit().eventType()).isEqualTo(EventType.VISIT);
    assertThat(Samples.fullAgreement().eventType()).isEqualTo(EventType.AGREEMENT);
    assertThat(Samples.fullFigure().eventType()).isEqualTo(EventType.TRADE_FIGURE);
  }

  @Test
  void partiesHaveNoOrderAndStandOnce() {
    assertThat(Samples.fullAgreement().parties())
        .extracting(CountryCode::value)
        .containsExactly("CHL", "IGO:Mercosur", "PER");
  }

  @Test
  void listsAreCopied() {
    List<Evidence> evidence = new ArrayList<>(evidence());
    Agreement agreement = agreement(1, evidence, null, null);
    evidence.clear();

    assertThat(agreement.evidence()).hasSize(1);
    assertThat(agreement.parties()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.01, 1.01, Double.NaN, Double.POSITIVE_INFINITY})
  void confidenceIsFromZeroToOne(double confidence) {
    assertThatThrownBy(() -> agreement(confidence, evidence(), null, null))
        .hasMessage("confidence must be 0 to 1, is " + confidence);
  }

  @Test
  void anEventNeedsEvidence() {
    assertThatThrownBy(() -> agreement(1, List.of(), null, null))
        .hasMessageStartingWith("an event needs evidence");
    assertThatThrownBy(() -> agreement(1, null, null, null))
        .hasMessageStartingWith("an event needs evidence");
  }

  @Test
  void aListMayNotHoldNull() {
    assertThatThrownBy(() -> agreement(1, Arrays.asList((Evidence) null), null, null))
        .hasMessage("evidence must not hold null");
    assertThatThrownBy(() -> agreement(1, evidence(), Arrays.asList((CountryCode) null), null))
        .hasMessage("parties must not hold null");
  }

  @Test
  void thereAreNoZeroAgreements() {
    assertThatThrownBy(() -> agreement(1, evidence(), null, 0))
        .hasMessage("count of an agreement must be 1 or more, is 0");
  }

  @ParameterizedTest
  @CsvSource({
    "33300000.50, 33300000.5",
    "1.00, 1",
    "3.33E+7, 33300000",
    "-0.250, -0.25",
    "0E+20, 0",
    "1E+29, 100000000000000000000000000000"
  })
  void equalNumbersHaveOneForm(BigDecimal written, String plain) {
    assertThat(figure(written, "USD", null).amount()).hasToString(plain);
    assertThat(figure(null, null, written).changePct()).hasToString(plain);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1E+30", "1E+999999999", "1E-31", "1E-999999999"})
  void numbersBeyondAllMeasureAreRefused(BigDecimal number) {
    assertThatThrownBy(() -> figure(number, "USD", null))
        .hasMessage("amount must have at most 30 digits before and after the point");
    assertThatThrownBy(() -> figure(null, null, number))
        .hasMessageStartingWith("changePct must have at most 30 digits");
  }

  @Test
  void aFigureNeedsANumber() {
    assertThatThrownBy(() -> figure(null, null, null))
        .hasMessage("a trade figure needs an amount or a changePct");
  }

  @Test
  void anAmountNeedsAUnit() {
    assertThatThrownBy(() -> figure(BigDecimal.TEN, " ", null))
        .hasMessage("the amount 10 needs a unit");
  }
}
