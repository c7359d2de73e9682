package dev.chancery.extraction.document.front;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EraTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Soviet foreign minister flew home to Moscow after two days in Lima.",
        "Officials of the USSR met in the Kremlin; the Russian text was read first, the Soviet side said.",
        "Trade with the Soviet Union has grown since 1975, Soviet officials told the mission."
      })
  void knowsTheTimeOfTheSovietUnion(String text) {
    assertThat(Era.year(text)).isBetween(1922, 1991);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Peruvian foreign minister flew home to Moscow.",
        "Leaders of former Soviet republics met in Moscow, as did ex-Soviet generals and post-Soviet scholars.",
        "In 2004 he spoke of Soviet times in Moscow.",
        "Russian troops left; Russia and a Russian envoy recalled Soviet days."
      })
  void leavesOtherTextsToTheStatesOfToday(String text) {
    assertThat(Era.year(text)).isZero();
  }
}
