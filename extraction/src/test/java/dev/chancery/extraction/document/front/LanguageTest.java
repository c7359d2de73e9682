package dev.chancery.extraction.document.front;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "en; The president of Chile visited Peru.",
        "en; MINISTER OF TOGO ARRIVED HERE MAY 3 FOR TALKS WITH THE HEAD OF STATE AND LEFT SAME DAY.",
        "en; Exports: $4.1 billion (1999) Exports - commodities: petroleum, bananas, shrimp, coffee"
            + " Imports: $2.8 billion Currency: sucre External debt: $15 billion the rest unknown",
        "fr; Le ministre des affaires étrangères du Togo est arrivé lundi à Lima pour une visite de"
            + " trois jours, et il doit signer un accord sur la pêche avec son homologue.",
        "es; El ministro de Relaciones Exteriores de Ghana llegó el lunes a Lima para una visita de"
            + " tres días y firmará un acuerdo sobre la pesca con su colega peruano.",
        "de; Der Außenminister von Ghana ist am Montag zu einem dreitägigen Besuch in Lima"
            + " eingetroffen und wird dort ein Abkommen über die Fischerei unterzeichnen.",
        "ru; Министр иностранных дел Ганы прибыл в понедельник в Лиму с трёхдневным визитом и подпишет"
            + " там соглашение о рыболовстве.",
        "zh; 加纳外交部长星期一抵达利马进行为期三天的访问，并将签署渔业协定。两国贸易去年增长了一倍。",
        "und; OK",
        "und; 12 34 56"
      })
  void isToldByAnIsoCode(String code, String text) {
    assertThat(Language.of(text)).isEqualTo(code);
  }
}
