package dev.chancery.extraction.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.contracts.event.EventType;
import dev.chancery.extraction.RuleEngine;
import dev.chancery.extraction.SharedCorpus;
import dev.chancery.extraction.evaluation.Calibration.Bin;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The engine keeps what it has reached on the annotated texts, and its confidence can be believed.
 */
class DevelopmentSetTest {

  private static Evaluation evaluation;

  @BeforeAll
  static void evaluate() throws IOException {
    SharedCorpus shared = SharedCorpus.orSkip();
    List<GoldDocument> documents =
        Stream.of(GoldCorpus.read(shared.seeds()), GoldCorpus.read(shared.dev()))
            .flatMap(corpus -> corpus.documents().stream())
            .toList();
    evaluation = Evaluation.of(new GoldCorpus(documents), RuleEngine.standard());
  }

  @ParameterizedTest
  @CsvSource({
    "VISIT, 0.88, 0.77, 0.71",
    "AGREEMENT, 0.85, 0.79, 0.70",
    "TRADE_FIGURE, 0.94, 0.89, 0.81"
  })
  void keepsWhatItHasReached(EventType type, double precision, double found, double slots) {
    Score score = evaluation.scores().get(type);

    assertThat(score.foundF1()).isGreaterThanOrEqualTo(found);
    assertThat(score.slotF1()).isGreaterThanOrEqualTo(slots);
    assertThat(score.precision()).isGreaterThanOrEqualTo(precision);
  }

  @Test
  void isRightNineteenTimesInTwentyWhereItIsSure() {
    List<Bin> bins = evaluation.calibration().bins();
    Bin sure = bins.get(bins.size() - 1);

    assertThat(sure.count()).isGreaterThan(100);
    assertThat(sure.shareRight()).isGreaterThanOrEqualTo(0.95);
    assertThat(evaluation.calibration().error()).isLessThan(0.05);
  }
}
