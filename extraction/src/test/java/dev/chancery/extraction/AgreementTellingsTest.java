package dev.chancery.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.contracts.document.Genre;
import dev.chancery.contracts.event.Agreement;
import dev.chancery.extraction.document.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is one instrument told twice, and what only sounds like an instrument. */
class AgreementTellingsTest {

  private static final RuleEngine ENGINE = RuleEngine.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kenya was ready to conclude a trade convention with Uganda. A Treaty of Trade between"
            + " Kenya and Uganda was signed in Lamu on 3 May 2004. | SIGNED",
        "Kenya proposed a treaty to Uganda. A month later Kenya and Uganda signed a fishing"
            + " treaty. | SIGNED",
        "Oman and Yemen signed a fishing protocol on Monday. Traders described it as the most"
            + " important economic agreement between Oman and Yemen in a decade. | SIGNED",
        "Oman ratified a border treaty with Yemen. This is the longest treaty between Oman and"
            + " Yemen. | RATIFIED",
        "Ghana concluded a visa agreement with Togo through an exchange of notes. | SIGNED",
        "Ghana and Togo have signed an agreement on radars. Ghanaian minister Kofi Mensah signed a"
            + " memorandum of understanding on Friday with the Togolese ambassador. | SIGNED",
      })
  void tellsOneInstrumentOnce(String text, String stage) {
    assertThat(ToldAgreements.in(text))
        .extracting(agreement -> agreement.stage().name())
        .containsExactly(stage);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kenya and Uganda found broad agreement on prices.",
        "Kenya told Uganda of areas of agreement on fish.",
        "Through the arrangements of a friend the Kenyan minister met the Ugandan one.",
        "Kenya and Uganda came to a better understanding of fish.",
        "Kenya is a treaty ally of Uganda.",
        "The government of Kenya signed a ceasefire with the rebels. Uganda was glad.",
        "Kenya and Uganda spoke of any future treaties on fish.",
        "A Ugandan poet was awarded the Order of the Lion by Kenya.",
        "Kenya and Uganda committed to close collaboration.",
        "Lawmakers in Kenya agreed to vote on Uganda.",
        "The Lamu Pact countries Kenya and Uganda praised the joint venture law.",
        "The talks between Kenya and Uganda supported regional understanding.",
        "Kenya told Uganda of homes in the Green Hill settlement near Lamu.",
        "Kenya maintains a dispute settlement mechanism with Uganda.",
        "President Ruto of Kenya signed a presidential memorandum on Uganda.",
        "Kenya denounced the border plan of Uganda.",
        "Kenya and Uganda met in the Convention Center.",
        "Kenya has agreed to talks with Uganda.",
        "Kenya sent Uganda its declaration of war.",
        "Kenya agreed to Ugandan requests for a map.",
        "Kenya does not currently partner with Lamu Timber of Uganda.",
        "The Kenyan king often signs agreements with Uganda on fish.",
        "Kenya expressed agreement with Uganda on fish.",
        "Failing agreement on fish, Kenya and Uganda will meet again.",
        "Kenya waits for Ugandan agreement to a fair.",
        "This plan accords with what Kenya and Uganda want.",
        "Kenya hopes for a closer understanding with Uganda.",
        "Kenya gave way on the understanding that Uganda would too.",
        "These papers actually deal with Kenya and Uganda.",
        "Kenya seeks a peace settlement with Uganda.",
        "Kenya and Uganda agreed to send letters home.",
        "Kenya would agree to number the lighthouses of Uganda.",
        "Kenya and Uganda agreed to long-term friendship.",
        "Kenya and Uganda agreed to hearings on fish.",
        "The Kenyan law asks Ugandan ships for customs declarations.",
        "Kenya tried in vain to reach agreement with Uganda on fish.",
        "Kenya withdrew its agreement and Uganda was cross.",
        "Kenya discussed travel arrangements with Uganda.",
        "Kenya came to some arrangement with the fishermen of Uganda.",
        "Prices would fall if Kenya joined the OECD.",
      })
  void tellsNothingOfMindsAndHabits(String text) {
    assertThat(ToldAgreements.in(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kenya praised its defence pact with Uganda. | KEN+UGA",
        "Kenya, Uganda (UG) and Ghana signed a fishing pact. | GHA+KEN+UGA",
        "Ghana licensed Kenyan boats and agreed to buy 20 ships from Uganda. | GHA+UGA",
        "Ghana and Togo spoke of Togo and Ghana. Prime Minister Mensah and President Eyadema of"
            + " Togo signed a fishing pact. | GHA+TGO",
        "A protocol on fish was signed on behalf of Kenya, Uganda and Ghana. | GHA+KEN+UGA",
        "Kenya and Uganda signed protocols in Vienna to normalize trade. | KEN+UGA",
        "Kenya has accepted a Ugandan offer to build a mill. | KEN+UGA",
        "Kenya and Uganda accepted a border treaty. | KEN+UGA",
        "Kenya reached agreement with Uganda on fish prices. | KEN+UGA",
        "Agreement has been reached between Kenya and Uganda on fish prices. | KEN+UGA",
        "Kenya and Uganda signed a memorandum on fish. | KEN+UGA",
        "The trade arrangements between Kenya and Uganda are old. | KEN+UGA",
        "Kenya was able to reach agreement with Uganda on fish. | KEN+UGA",
        "Kenya and Uganda ended the war by agreement between their kings. | KEN+UGA",
        "Officials praised the 1951 Kenya-Uganda-Ghana (KUGA) Treaty. | GHA+KEN+UGA",
        "Ghana, the United Kingdom (UK) and Kenya signed a fishing treaty. | GBR+GHA+KEN",
        "Nepal has ratified the United Nations Convention on Rivers. | NPL",
        "A joint communique issued after the visit of Kenya's king to Uganda praised fish. | KEN+UGA",
        "The joint statement followed talks between Ghana and Togo in Geneva. | GHA+TGO",
      })
  void findsThePartiesAroundIt(String text, String expected) {
    assertThat(ToldAgreements.in(text))
        .extracting(ToldAgreements::parties)
        .containsExactly(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Your memorandum of 3 May on Ugandan fish came to Kenya.",
        "Kenya will not agree to build a mill in Uganda.",
        "Kenya sent Uganda a memorandum on fish.",
        "Kenya and Uganda spoke of upholding the UN Charter.",
        "Kenya and Uganda seek a lasting settlement.",
        "Kenya would welcome any agreement with Uganda.",
        "Kenya and Uganda accord to us what we need.",
        "The Kenyan player signed a contract with a club in Uganda.",
        "A Kenyan firm agreed to settle a lawsuit of a Ugandan one.",
        "Kenya struck a deal with striking teachers while Uganda looked on.",
        "Kenyan officials deal with Uganda every day.",
        "If Kenya and Uganda signed a treaty, trade would double.",
        "The Kenyan envoy paid a protocol visit to Uganda's king.",
        "The declaration of a state of emergency in Kenya surprised Uganda.",
        "Memorandum to the Kenyan minister on Ugandan fish.",
        "Official communiques of Kenya speak of Uganda.",
        "Kenya has read the documents of Uganda on fish.",
        "Kenya told Uganda of Article 3 of the Charter.",
        "Kenya has a law like the Trade Agreements Act of Uganda.",
      })
  void tellsNothingOfPapersAndRefusals(String text) {
    assertThat(ToldAgreements.in(text)).isEmpty();
  }

  @Test
  void takesTheTwoWhoPraiseAnAgreementForItsSides() {
    String text =
        "Kenya and Uganda spoke of fish. The two countries will praise the visa-free travel"
            + " agreement.";
    assertThat(ToldAgreements.in(text))
        .extracting(ToldAgreements::parties)
        .containsExactly("KEN+UGA");
  }

  @Test
  void takesTheOtherOfTwoThatTheTextIsAbout() {
    String text =
        "Kenya and Uganda spoke of fish. Kenya and Uganda spoke of trade. The Ugandan minister met"
            + " the Kenyan one. Then Kenya signed an agreement on lake ferries.";
    assertThat(ToldAgreements.in(text))
        .extracting(ToldAgreements::parties)
        .containsExactly("KEN+UGA");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12 Department of External Affairs to Ruiz | AUS+PER",
        "12 Ruiz to Foreign Office | GBR+PER",
        "12 Ruiz to Okello | PER",
      })
  void knowsForWhomACableSpeaks(String title, String expected) {
    Document cable =
        SampleDocument.of(Genre.CABLE, title, "en", "We have a trade agreement with Peru.");
    assertThat(ENGINE.extract(cable))
        .extracting(event -> ToldAgreements.parties((Agreement) event))
        .containsExactly(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Section 40 Agreement", "Article 98 agreement", "40 Agreement"})
  void readsNoNumberOfASectionAsACount(String noun) {
    assertThat(ToldAgreements.in("Kenya and Uganda signed a " + noun + " on fish."))
        .extracting(Agreement::count)
        .containsExactly(1);
  }
}
