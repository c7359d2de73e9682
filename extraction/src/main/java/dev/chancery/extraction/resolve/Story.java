package dev.chancery.extraction.resolve;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.contracts.document.Genre;
import dev.chancery.contracts.time.ReducedDate;
import dev.chancery.extraction.document.Document;
import dev.chancery.extraction.layout.Layout;
import dev.chancery.extraction.rule.Mention;
import dev.chancery.extraction.span.Anchor;
import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.span.Phrases;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A document after all layers below: its sentences with their phrases, its people, its place in
 * time.
 */
final class Story {

  private static final int TOPIC_MENTIONS = 3;

  private static final int LEAST_OF_A_SPEAKER = 2;

  /** The distance of a time that opens a sentence from all that follows. */
  private static final int OPENING = 10;

  private final Document document;
  private final Phrase.Place here;
  private final Layout layout;
  private final List<Phrases> sentences;
  private final Cast cast;
  private final int[] yearBefore;

  /** How often each country is named, in the order of their first mentions. */
  private final Map<CountryCode, Integer> mentions = new LinkedHashMap<>();

  private final Map<CountryCode, Integer> seats = new LinkedHashMap<>();
  private final CountryCode home;
  private final List<CountryCode> pair;
  private final CountryCode topic;
  private final CountryCode speaker;

  Story(Document document, Layout layout, List<Phrases> found, Phrase.Place here) {
    this.document = document;
    this.here = here;
    this.layout = layout;
    this.cast = new Cast(found, document.genre() == Genre.CABLE);
    this.sentences = cast.sentences();
    this.yearBefore = new int[found.size()];
    int year = 0;
    for (int i = 0; i < sentences.size(); i++) {
      yearBefore[i] = year;
      for (Phrase phrase : sentences.get(i).all()) {
        if (phrase instanceof Phrase.When when && when.expression().namedYear() != 0) {
          year = when.expression().namedYear();
        }
        CountryCode country =
            phrase instanceof Phrase.Place || phrase instanceof Phrase.Nationality
                ? cast.country(phrase)
                : null;
        if (country != null
            && phrase instanceof Phrase.Place place
            && place.kind() == Phrase.PlaceKind.METONYM) {
          seats.merge(country, 1, Integer::sum);
        }
        if (phrase instanceof Phrase.Person person
            && person.country() != null
            && Cast.SPOKESMAN.equals(person.role())) {
          // "White House Press Secretary Ana Ruiz"
          seats.merge(person.country(), 1, Integer::sum);
        }
        if (country != null && country.isThreeLetters()) {
          mentions.merge(country, 1, Integer::sum);
        }
      }
    }
    this.home = mostMentioned();
    this.pair = mostMentionedPair();
    this.topic = onlyTopic();
    this.speaker = mostMentionedWithoutOfficials();
  }

  private CountryCode mostMentioned() {
    return mentions.entrySet().stream()
        .sorted(Map.Entry.<CountryCode, Integer>comparingByValue().reversed())
        .findFirst()
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  Document document() {
    return document;
  }

  /** Where the document was written, null where it does not say. */
  Phrase.Place here() {
    return here;
  }

  Layout layout() {
    return layout;
  }

  List<Phrases> sentences() {
    return sentences;
  }

  Cast cast() {
    return cast;
  }

  /** Whether no second country or body is named, so that the document tells of home affairs. */
  boolean namesOneCountry() {
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
  CountryCode home() {
    return home;
  }

  /**
   * The country that goes without saying: the one that a cable was sent from, or that an overview
   * of a country is about; null in other texts.
   */
  CountryCode implied() {
    if (document.genre() == Genre.CABLE) {
      return here == null ? null : here.country();
    }
    return new OverviewSides(this).subject();
  }

  /**
   * The country whose office a release or briefing comes from, by the seats of government that it
   * names; null where it does not tell.
   */
  CountryCode voice() {
    boolean official =
        document.genre() == Genre.PRESS_RELEASE || document.genre() == Genre.TRANSCRIPT;
    return official ? seat() : null;
  }

  /**
   * The country that "we" and "our" mean where nobody is quoted; null where the text does not tell.
   *
   * @param others those for whom the writer does not speak
   */
  CountryCode writer(Collection<CountryCode> others) {
    return switch (document.genre()) {
      case PRESS_RELEASE, TRANSCRIPT -> others.contains(seat()) ? null : seat();
      case CABLE -> null;
      default -> others.contains(seat()) || seats.size() > 1 ? null : seat();
    };
  }

  /** The country whose seats of government the text names most, null where it names none. */
  private CountryCode seat() {
    CountryCode best = null;
    for (Map.Entry<CountryCode, Integer> seat : seats.entrySet()) {
      int count = seat.getValue();
      if (best == null
          || count > seats.get(best)
          || count == seats.get(best) && isMoreMentioned(seat.getKey(), best)) {
        best = seat.getKey();
      }
    }
    return best;
  }

  /**
   * The same, by the seats of government or else by those whose country it need not tell; null
   * where it does not tell.
   */
  CountryCode speaker() {
    CountryCode voice = voice();
    boolean release =
        document.genre() == Genre.PRESS_RELEASE || document.genre() == Genre.TRANSCRIPT;
    return voice == null && release ? speaker : voice;
  }

  /** A release gives the office of everybody with a country, its own people's without. */
  private CountryCode mostMentionedWithoutOfficials() {
    Set<CountryCode> others = new HashSet<>();
    for (Phrases phrases : sentences) {
      for (Phrase phrase : phrases.all()) {
        if (phrase instanceof Phrase.Person person
            && cast.country(phrase) != null
            && !Cast.SPOKESMAN.equals(person.role())) {
          others.add(cast.country(phrase));
        }
      }
    }
    CountryCode candidate = homeBut(others);
    return mentions(candidate) >= LEAST_OF_A_SPEAKER ? candidate : null;
  }

  /** The two countries that a document is about, empty where it speaks as much of a third. */
  List<CountryCode> pair() {
    return pair;
  }

  /** The one country that a document is about, null where it speaks half as much of another. */
  CountryCode topic() {
    return topic;
  }

  private CountryCode onlyTopic() {
    int most = mentions(home);
    boolean rival =
        mentions.entrySet().stream()
            .anyMatch(one -> !one.getKey().equals(home) && one.getValue() * 2 > most);
    return rival || most < TOPIC_MENTIONS ? null : home;
  }

  private List<CountryCode> mostMentionedPair() {
    List<Map.Entry<CountryCode, Integer>> ranked =
        mentions.entrySet().stream()
            .sorted(Map.Entry.<CountryCode, Integer>comparingByValue().reversed())
            .limit(3)
            .toList();
    boolean third = ranked.size() > 2 && ranked.get(2).getValue() * 2 > ranked.get(1).getValue();
    return ranked.size() < 2 || third
        ? List.of()
        : List.of(ranked.get(0).getKey(), ranked.get(1).getKey());
  }

  /**
   * The country that the document speaks of most, those given left out; null where no other is
   * named.
   */
  CountryCode homeBut(Collection<CountryCode> others) {
    CountryCode best = null;
    for (Map.Entry<CountryCode, Integer> entry : mentions.entrySet()) {
      boolean candidate =
          !others.contains(entry.getKey()) && !entry.getKey().equals(CountryCode.UNITED_NATIONS);
      if (candidate && (best == null || isMoreMentioned(entry.getKey(), best))) {
        best = entry.getKey();
      }
    }
    return best;
  }

  private boolean isMoreMentioned(CountryCode country, CountryCode other) {
    int difference = mentions(country) - mentions(other);
    return difference > 0 || difference == 0 && isNamedBefore(country, other);
  }

  private boolean isNamedBefore(CountryCode country, CountryCode other) {
    for (CountryCode named : mentions.keySet()) {
      if (named.equals(country) || named.equals(other)) {
        return named.equals(country) && !country.equals(other);
      }
    }
    return false;
  }

  /** How often a country is named. */
  int mentions(CountryCode country) {
    return mentions.getOrDefault(country, 0);
  }

  Anchor anchor(Phrases phrases) {
    return new Anchor(document.published(), yearIn(phrases));
  }

  private int yearIn(Phrases phrases) {
    for (Phrase phrase : phrases.all()) {
      if (phrase instanceof Phrase.When when && when.expression().namedYear() != 0) {
        return when.expression().namedYear();
      }
    }
    return yearBefore[phrases.sentence().index()];
  }

  /** The date that a time expression means; null where it cannot be told. */
  ReducedDate date(Phrases phrases, Phrase.When when, Outlook outlook) {
    return when == null ? null : when.expression().resolve(anchor(phrases), outlook.direction());
  }

  /**
   * The time expression that belongs to a mention: the nearest of its sentence, not beyond another
   * clause.
   */
  Phrase.When when(Mention mention) {
    Phrase captured = mention.first("when");
    if (captured instanceof Phrase.When when) {
      return when;
    }
    Phrase.When best = null;
    int least = 16;
    for (Phrase phrase : mention.phrases().all()) {
      if (phrase instanceof Phrase.When when) {
        int distance =
            when.from() >= mention.triggerTo()
                ? when.from() - mention.to()
                : mention.triggerFrom() - when.to() + 1;
        distance = Math.max(0, distance);
        if (opens(mention, when)) {
          distance = Math.min(distance, OPENING);
        }
        distance += clauseMarks(mention, when) * 6;
        if (isSpanOfSomethingElse(mention, when)) {
          continue;
        }
        if (distance < least) {
          least = distance;
          best = when;
        }
      }
    }
    return best;
  }

  /** "Today, ... signed": a time that opens the sentence is that of its verb, however far. */
  private static boolean opens(Mention mention, Phrase.When when) {
    return when.from() <= 1
        && when.to() <= mention.triggerFrom()
        && mention.phrases().sentence().word(when.to()).equals(",");
  }

  /**
   * "since 1979", "for the years 1986 to 1990", "the revolution of 1979": how long something holds,
   * or the date of another thing.
   */
  private static boolean isSpanOfSomethingElse(Mention mention, Phrase.When when) {
    int before = when.from() - 1;
    return switch (mention.phrases().sentence().word(before)) {
      case "since", "years", "until", "till" -> true;
      case "of" -> before - 1 < mention.from() - 1 || before - 1 > mention.to();
      default -> false;
    };
  }

  private static int clauseMarks(Mention mention, Phrase.When when) {
    int from = Math.min(mention.triggerFrom(), when.to());
    int to = Math.max(mention.triggerTo(), when.from());
    int marks = 0;
    for (int i = from; i < to; i++) {
      String word = mention.phrases().sentence().word(i);
      if (word.equals(";") && i < mention.to()) {
        // between the stops of a tour
        continue;
      }
      switch (word) {
        case ";", "which", "who", "that", "while", "but", "after", "before", "since", "when" ->
            marks++;
        default -> {}
      }
    }
    return marks;
  }

  /** "the former Soviet republics": no country of now. */
  private static boolean isFormer(Phrases phrases, Phrase phrase) {
    return phrases.sentence().word(phrase.from() - 1).equals("former")
        && phrase instanceof Phrase.Nationality;
  }

  /**
   * The country of the nearest place before a token, in its sentence or in those before; null where
   * none is named.
   *
   * @param not a country that it cannot be, or null
   */
  CountryCode placeBefore(Phrases phrases, int token, int sentencesBack, CountryCode not) {
    int index = phrases.sentence().index();
    for (int s = index; s >= Math.max(0, index - sentencesBack); s--) {
      List<Phrase> all = sentences.get(s).all();
      for (int k = all.size() - 1; k >= 0; k--) {
        if ((s < index || all.get(k).from() < token)
            && all.get(k) instanceof Phrase.Place place
            && place.isSomewhere()
            && !place.country().equals(not)) {
          return place.country();
        }
      }
    }
    return null;
  }

  /**
   * The country of the nearest city or venue before a token, in its sentence or in those before;
   * null where none is named.
   */
  CountryCode cityBefore(Phrases phrases, int token, int sentencesBack) {
    int index = phrases.sentence().index();
    for (int s = index; s >= Math.max(0, index - sentencesBack); s--) {
      List<Phrase> all = sentences.get(s).all();
      for (int k = all.size() - 1; k >= 0; k--) {
        if ((s < index || all.get(k).from() < token)
            && all.get(k) instanceof Phrase.Place place
            && place.isSomewhere()
            && place.kind() != Phrase.PlaceKind.COUNTRY) {
          return place.country();
        }
      }
    }
    return null;
  }

  /** The countries that a sentence and then those before it name, nearest first, each once. */
  List<CountryCode> countriesBefore(Phrases phrases, int token, int sentencesBack) {
    List<CountryCode> out = new ArrayList<>();
    int index = phrases.sentence().index();
    for (int s = index; s >= Math.max(0, index - sentencesBack); s--) {
      List<Phrase> all = sentences.get(s).all();
      for (int k = all.size() - 1; k >= 0; k--) {
        if (s == index && all.get(k).from() >= token) {
          continue;
        }
        CountryCode country =
            isFormer(sentences.get(s), all.get(k)) ? null : cast.country(all.get(k));
        if (country != null && country.isThreeLetters() && !out.contains(country)) {
          out.add(country);
        }
      }
    }
    return out;
  }
}
