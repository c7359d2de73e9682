package dev.chancery.extraction.story;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.contracts.document.Genre;
import dev.chancery.contracts.time.ReducedDate;
import dev.chancery.extraction.cast.Cast;
import dev.chancery.extraction.cast.Dialogue;
import dev.chancery.extraction.document.Document;
import dev.chancery.extraction.layout.Layout;
import dev.chancery.extraction.rule.Mention;
import dev.chancery.extraction.span.Anchor;
import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.span.Phrases;
import dev.chancery.extraction.text.Vocabulary;
import java.util.Collection;
import java.util.List;

/**
 * A document after all layers below: its sentences with their phrases, its people, its place in
 * time.
 */
public final class Story {

  private static final ForeignServices SERVICES = ForeignServices.standard();

  private final Document document;
  private final Phrase.Place here;
  private final Layout layout;
  private final List<Phrases> sentences;
  private final Dialogue dialogue;
  private final Cast cast;
  private final CountryMentions countries;
  private final Times times;
  private final Surroundings surroundings;
  private final Register register;
  private final Vocabulary vocabulary;
  private final boolean ofSport;
  private final Voice voice;
  private Gatherings gatherings;
  private final CountryCode service;
  private final CountryCode subject;

  public Story(Document document, Layout layout, List<Phrases> found, Phrase.Place here) {
    this.document = document;
    this.here = here;
    this.layout = layout;
    this.dialogue = new Dialogue(found, document);
    this.cast = new Cast(dialogue, document.genre() == Genre.CABLE, isRelease());
    this.sentences = cast.sentences();
    this.countries = new CountryMentions(sentences, cast);
    this.times = new Times(document.published(), sentences);
    this.surroundings = new Surroundings(sentences, cast);
    this.register = new Register(sentences);
    this.vocabulary = new Vocabulary(sentences.stream().map(Phrases::sentence).toList());
    this.ofSport = Sport.isTold(sentences, vocabulary);
    this.voice = isRelease() ? new Voice(sentences, cast, here) : null;
    this.service = SERVICES.of(document);
    this.subject = OverviewSubject.of(this);
  }

  public Document document() {
    return document;
  }

  public Register register() {
    return register;
  }

  /** Which words the text surely has not. */
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  public boolean isOfSport() {
    return ofSport;
  }

  /** What the document tells of gatherings, read where the first mention asks for it. */
  public Gatherings gatherings() {
    if (gatherings == null) {
      gatherings = new Gatherings(sentences, cast, document);
    }
    return gatherings;
  }

  /** Where the document was written, null where it does not say. */
  public Phrase.Place here() {
    return here;
  }

  Layout layout() {
    return layout;
  }

  public List<Phrases> sentences() {
    return sentences;
  }

  public Cast cast() {
    return cast;
  }

  /** The words that name whoever speaks at a mention, null where the text does not tell. */
  public Phrase.Person speakerAt(Mention mention) {
    return dialogue.speaker(mention.phrases(), mention.triggerFrom());
  }

  /** The words that name whoever is spoken to at a mention, null where the text does not tell. */
  public Phrase.Person addresseeAt(Mention mention) {
    return dialogue.addressee(mention.phrases(), mention.triggerFrom());
  }

  /** Whether no second country or body is named, so that the document tells of home affairs. */
  public boolean namesOneCountry() {
    CountryCode one = null;
    for (Phrases phrases : sentences) {
      for (Phrase phrase : phrases.all()) {
        CountryCode country = cast.country(phrase);
        if (country != null && one != null && !country.equals(one)) {
          return false;
        }
        one = country == null ? one : country;
      }
    }
    return true;
  }

  /** The country that the document speaks of most, null where it speaks of none. */
  public CountryCode home() {
    return countries.most();
  }

  /**
   * The country that goes without saying: the one that a cable was sent from, or that an overview
   * of a country is about; null in other texts.
   */
  public CountryCode implied() {
    return document.genre() == Genre.CABLE ? post() : subject();
  }

  /** The country that the document gives an overview of, null where it is no overview. */
  public CountryCode subject() {
    return subject;
  }

  /** The country that a cable was sent from, null in other texts and where it does not tell. */
  public CountryCode post() {
    return document.genre() == Genre.CABLE && here != null ? here.country() : null;
  }

  /**
   * The country whose office a release or briefing comes from, by the seats of government that it
   * names; null where it does not tell.
   */
  public CountryCode voice() {
    return voice == null ? null : voice.told();
  }

  /**
   * The country that "we" and "our" mean where nobody is quoted; null where the text does not tell.
   *
   * @param others those for whom the writer does not speak
   */
  public CountryCode writer(Collection<CountryCode> others) {
    return switch (document.genre()) {
      case PRESS_RELEASE, TRANSCRIPT -> others.contains(countries.seat()) ? null : countries.seat();
      case CABLE -> others.contains(service) ? null : service;
      default ->
          others.contains(countries.seat()) || countries.seats() > 1 ? null : countries.seat();
    };
  }

  /** Whose foreign service a cable belongs to, null in other texts and where it does not tell. */
  public CountryCode service() {
    return document.genre() == Genre.CABLE ? service : null;
  }

  /**
   * The same as the voice, by the seats of government or else by those whose country it need not
   * tell; null where it does not tell.
   */
  public CountryCode speaker() {
    return voice == null ? null : voice.likeliest();
  }

  /** Whether much tells that the speaker is the one who speaks. */
  public boolean isSureOfSpeaker() {
    return voice != null && voice.isSure();
  }

  /** Whether an office speaks: in a release, or a briefing. */
  public boolean isRelease() {
    return document.genre() == Genre.PRESS_RELEASE || document.genre() == Genre.TRANSCRIPT;
  }

  /** The two countries that a document is about, empty where it speaks as much of a third. */
  public List<CountryCode> pair() {
    return countries.pair();
  }

  /** The same two where each is named more than once, empty elsewhere. */
  public List<CountryCode> surePair() {
    List<CountryCode> pair = pair();
    return pair.stream().allMatch(one -> mentions(one) > 1) ? pair : List.of();
  }

  /** The one country that a document is about, null where it speaks half as much of another. */
  public CountryCode topic() {
    return countries.topic();
  }

  /**
   * The country that the document speaks of most, those given left out; null where no other is
   * named.
   */
  public CountryCode homeBut(Collection<CountryCode> others) {
    return countries.mostBut(others);
  }

  /** How often a country is named. */
  public int mentions(CountryCode country) {
    return countries.of(country);
  }

  Anchor anchor(Phrases phrases) {
    return times.anchor(phrases);
  }

  /** The date that a time expression means; null where it cannot be told. */
  public ReducedDate date(Phrases phrases, Phrase.When when, Outlook outlook) {
    return times.date(phrases, when, outlook);
  }

  /**
   * The time expression that belongs to a mention: the nearest of its sentence, not beyond another
   * clause.
   */
  public Phrase.When when(Mention mention) {
    return times.when(mention);
  }

  /**
   * The country of the nearest place before a token, in its sentence or in those before; null where
   * none is named.
   *
   * @param not a country that it cannot be, or null
   */
  public CountryCode placeBefore(Phrases phrases, int token, int sentencesBack, CountryCode not) {
    return surroundings.placeBefore(phrases, token, sentencesBack, not);
  }

  /**
   * The country of the nearest city or venue before a token, in its sentence or in those before;
   * null where none is named.
   */
  public CountryCode cityBefore(Phrases phrases, int token, int sentencesBack) {
    return surroundings.cityBefore(phrases, token, sentencesBack);
  }

  /** The countries that a sentence and then those before it name, nearest first, each once. */
  public List<CountryCode> countriesBefore(Phrases phrases, int token, int sentencesBack) {
    return surroundings.countriesBefore(phrases, token, sentencesBack);
  }
}
