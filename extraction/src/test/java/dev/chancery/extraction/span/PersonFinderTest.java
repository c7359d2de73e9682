package dev.chancery.extraction.span;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.extraction.span.Phrase.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Peruvian Foreign Minister Ana Ruiz spoke.|Ana Ruiz|Foreign Minister|PER",
        "Peru's foreign minister Ana Ruiz spoke.|Ana Ruiz|Foreign Minister|PER",
        "President Ana Ruiz of Peru spoke.|Ana Ruiz|President|PER",
        "The President of Peru spoke.|-|President|PER",
        "The Peruvian president spoke.|-|President|PER",
        "The Peruvian president, Ana Ruiz, spoke.|Ana Ruiz|President|PER",
        "Ana Ruiz, president of Peru, spoke.|Ana Ruiz|President|PER",
        "Ana Ruiz, the Peruvian president, spoke.|Ana Ruiz|President|PER",
        "The speaker of Peru's parliament, Ana Ruiz, spoke.|Ana Ruiz|Speaker|PER",
        "The leader of Peru's ruling party, Ana Ruiz, spoke.|Ana Ruiz|Leader|PER",
        "Ana Ruiz, president of the Republic of the Congo, spoke.|Ana Ruiz|President|COG",
        "The Indian army chief, General Ana Ruiz, spoke.|Ana Ruiz|Chief of the General Staff|IND",
        "Mr. Ruiz spoke.|Ruiz|-|-",
        "King Abdul-Aziz bin Saud spoke.|Abdul-Aziz bin Saud|King|-",
        "Peruvian leader Ana Ruiz spoke.|Ana Ruiz|Leader|PER",
        "Peruvian President Florence Okoye spoke.|Florence Okoye|President|PER",
        "Yesterday Ana J. Ruiz spoke.|Ana J. Ruiz|-|-",
        "Earlier Ana Ruiz spoke.|Ana Ruiz|-|-",
        "President Ana Ruiz, I am glad.|Ana Ruiz|President|-",
        "Mr. Juan Ruiz, II, spoke.|Juan Ruiz, II|-|-",
        "Yesterday Ana Ruiz, M.P., spoke.|Ana Ruiz|Member of Parliament|-",
        "Sir Juan Ruiz, K.C.M.G., Q.C., the Peruvian ambassador, spoke.|Juan Ruiz|Ambassador|PER",
        "A/S Hale spoke.|Hale|Assistant Secretary of State|USA",
        "NEA DAS John Hale spoke.|John Hale|Assistant Secretary of State|USA",
        "Ana Ruiz, director of Peru's central bank, spoke.|Ana Ruiz|Director General|PER",
        "Juan Ruiz, deputy director of the Peruvian tax office, spoke.|Juan Ruiz|Director General|PER",
      })
  void readsNameRoleAndCountry(String text, String name, String role, String country) {
    Person person = SampleSentence.all(Person.class, text).get(0);

    assertThat(person.name()).isEqualTo(name);
    assertThat(person.role()).isEqualTo(role);
    assertThat(person.country() == null ? null : person.country().value()).isEqualTo(country);
  }

  @Test
  void takesLettersBehindANameForNobodyElse() {
    String text = "The Prime Minister of Peru, the Honourable Juan Ruiz, M.P., spoke.";

    assertThat(SampleSentence.all(Person.class, text))
        .extracting(Person::name)
        .contains("Juan Ruiz");
    assertThat(SampleSentence.all(Person.class, text))
        .noneMatch(person -> "Member of Parliament".equals(person.role()));
  }

  @Test
  void seesSeveralPeopleInOneNoun() {
    assertThat(SampleSentence.all(Person.class, "The presidents of Peru spoke.").get(0).plural())
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Ministry of Trade spoke.",
        "Trade with South Korea grew.",
        "Provides Relief to schools.",
        "The United Nations met."
      })
  void takesNoBodyForAPerson(String text) {
    assertThat(SampleSentence.all(Person.class, text)).isEmpty();
  }
}
