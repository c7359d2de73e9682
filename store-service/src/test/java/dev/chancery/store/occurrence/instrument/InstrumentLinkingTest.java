package dev.chancery.store.occurrence.instrument;

import static dev.chancery.contracts.event.AgreementKind.AGREEMENT;
import static dev.chancery.contracts.event.AgreementKind.MEMORANDUM;
import static dev.chancery.contracts.event.AgreementKind.PROTOCOL;
import static dev.chancery.contracts.event.AgreementKind.TREATY;
import static dev.chancery.contracts.event.AgreementStage.IN_FORCE;
import static dev.chancery.contracts.event.AgreementStage.NEGOTIATING;
import static dev.chancery.contracts.event.AgreementStage.RATIFIED;
import static dev.chancery.contracts.event.AgreementStage.SIGNED;
import static dev.chancery.contracts.event.AgreementStage.SUSPENDED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.contracts.document.DocumentId;
import dev.chancery.contracts.event.AgreementKind;
import dev.chancery.contracts.event.AgreementStage;
import dev.chancery.contracts.time.ReducedDate;
import dev.chancery.store.occurrence.Report;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class InstrumentLinkingTest {

  private final InstrumentLinking linking = new InstrumentLinking();
  private final List<AgreementTelling> told = new ArrayList<>();

  @Test
  void anInstrumentHasALife() {
    tell("2000-12-01", AGREEMENT, NEGOTIATING, null, "double taxation");
    tell("2001-03-13", TREATY, SIGNED, "2001-03-12", "avoidance of double taxation");
    tell("2001-10-02", TREATY, RATIFIED, "2001-10", "avoiding double taxation");
    tell("2002-02-02", AGREEMENT, IN_FORCE, "2002", "double taxation");

    assertThat(instruments())
        .containsExactly(
            "TREATY avoiding double taxation: NEGOTIATING null, SIGNED 2001-03-12,"
                + " RATIFIED 2001-10, IN_FORCE 2002; now IN_FORCE");
  }

  @Test
  void otherSubjectsOfTheSameDayAreOtherInstruments() {
    tell("2001-03-13", AGREEMENT, SIGNED, "2001-03-12", "cooperation in air services");
    tell("2001-03-13", AGREEMENT, SIGNED, "2001-03-12", "cooperation in plant quarantine");

    assertThat(instruments()).hasSize(2);
  }

  @Test
  void theNextProtocolOfTheSameNameIsAnother() {
    tell("2001-03-13", PROTOCOL, SIGNED, "2001-03-12", "supply of natural gas");
    tell("2003-03-13", PROTOCOL, SIGNED, "2003-03-10", "supply of natural gas");
    tell("2003-03-14", AGREEMENT, SIGNED, "2003-03", "natural gas supplies");

    assertThat(instruments())
        .containsExactlyInAnyOrder(
            "PROTOCOL supply of natural gas: SIGNED 2001-03-12; now SIGNED",
            "PROTOCOL natural gas supplies: SIGNED 2003-03-10; now SIGNED");
  }

  @Test
  void aMemorandumIsNoTreaty() {
    tell("2001-03-13", MEMORANDUM, SIGNED, "2001-03-12", "extradition");
    tell("2001-03-13", TREATY, SIGNED, "2001-03-12", "extradition");

    assertThat(instruments()).hasSize(2);
  }

  @Test
  void whatIsInForceAgainIsNotSuspended() {
    tell("1999-01-02", AGREEMENT, SUSPENDED, "1999-01", "air services");
    tell("2001-01-02", AGREEMENT, IN_FORCE, "2001-01", "air services");

    assertThat(instruments())
        .allSatisfy(
            instrument ->
                assertThat(instrument)
                    .endsWith(instrument.contains("2001-01") ? "now IN_FORCE" : "now SUSPENDED"));
  }

  private void tell(
      String published, AgreementKind kind, AgreementStage stage, String date, String subject) {
    byte[] name = ("instrument " + told.size()).getBytes(StandardCharsets.UTF_8);
    told.add(
        new AgreementTelling(
            new Report(
                UUID.nameUUIDFromBytes(name),
                DocumentId.of(name).value(),
                "paper",
                ReducedDate.parse(published),
                0.8),
            List.of("IRN", "RUS"),
            kind,
            stage,
            date == null ? null : ReducedDate.parse(date),
            subject,
            1));
  }

  private List<String> instruments() {
    return linking.link(told).stream()
        .map(
            instrument ->
                instrument.kind()
                    + " "
                    + instrument.subject()
                    + ": "
                    + instrument.stages().stream()
                        .map(stage -> stage.stage() + " " + stage.date())
                        .collect(Collectors.joining(", "))
                    + "; now "
                    + instrument.latest().stage())
        .toList();
  }
}
