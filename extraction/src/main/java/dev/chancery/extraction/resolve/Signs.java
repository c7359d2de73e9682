package dev.chancery.extraction.resolve;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.contracts.event.Agreement;
import dev.chancery.contracts.event.DiplomaticEvent;
import dev.chancery.contracts.event.Evidence;
import dev.chancery.contracts.event.TradeFigure;
import dev.chancery.contracts.event.Visit;
import dev.chancery.extraction.candidate.Candidate;
import dev.chancery.extraction.candidate.Confidence;
import dev.chancery.extraction.candidate.Doubt;
import dev.chancery.extraction.rule.Mention;
import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.span.Phrases;
import dev.chancery.extraction.story.Quotes;
import dev.chancery.extraction.story.Story;
import dev.chancery.extraction.text.Sentence;
import dev.chancery.extraction.text.WordSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What speaks for or against an event, in words; {@link Confidence} weighs them. A sign looks at
 * the event and at the sentences that tell it, never at who or what is named there.
 */
final class Signs {

  private static final int MANY = 3;

  private static final int MOST_NAMED = 4;

  private static final Set<String> ARTICLES = Set.of("a", "an");

  private static final Set<String> MODALS =
      WordSet.of("would could may might should if must need needs whether until");

  private static final Set<String> NEGATIONS = WordSet.of("no not nor neither never without");

  private final Story story;
  private final Quotes quotes;
  private final List<List<Mention>> mentions;
  private final int[] starts;

  /**
   * @param mentions every place where a rule fired
   */
  Signs(Story story, Quotes quotes, List<Mention> mentions) {
    this.story = story;
    this.quotes = quotes;
    this.mentions = new ArrayList<>();
    for (int i = 0; i < story.sentences().size(); i++) {
      this.mentions.add(new ArrayList<>(1));
    }
    mentions.forEach(
        mention -> this.mentions.get(mention.phrases().sentence().index()).add(mention));
    this.starts =
        story.sentences().stream()
            .mapToInt(phrases -> quotes.position(phrases.sentence(), 0))
            .toArray();
  }

  /** The same candidate with what is doubtful about the text around it. */
  Candidate seenAround(Candidate candidate) {
    boolean ofState =
        candidate.event() instanceof TradeFigure
            || candidate.event() instanceof Visit visit && isOffice(visit.visitorRole());
    boolean doubtful =
        !ofState && !story.register().isOfState(sentences(candidate.event()).iterator().next());
    return doubtful ? candidate.with(Doubt.NOT_OF_STATE) : candidate;
  }

  /** Whether somebody has an office of state; a colleague's is not told. */
  private static boolean isOffice(String role) {
    return role != null && !role.equals(Phrase.Person.COUNTERPART);
  }

  /** The signs of an event, each once. */
  List<String> of(Candidate candidate) {
    DiplomaticEvent event = candidate.event();
    Set<Integer> sentences = sentences(event);
    Set<String> signs = new LinkedHashSet<>();
    String type = event.eventType().name().toLowerCase(Locale.ROOT);
    String prefix = type + ": ";
    for (Doubt doubt : candidate.doubts()) {
      signs.add(prefix + doubt.words());
    }
    for (String sign : own(event)) {
      signs.add(prefix + sign);
    }
    signs.add(prefix + said(countries(event), sentences));
    signs.add(type + ": told " + number(event.evidence().size(), "once", "twice"));
    signs.add(
        type + " in " + story.document().genre().name().toLowerCase(Locale.ROOT).replace('_', ' '));
    if (sentences.stream().anyMatch(i -> sentence(i).sentence().heading())) {
      signs.add(type + ": told by a heading");
    }
    sentenceSigns(sentence(sentences.iterator().next())).forEach(sign -> signs.add(prefix + sign));
    List<Mention> tellings = tellings(event);
    tellings.forEach(mention -> signs.add("rule " + mention.rule().name()));
    if (event instanceof Agreement) {
      nouns(tellings).forEach(sign -> signs.add(prefix + sign));
    }
    return List.copyOf(signs);
  }

  private static List<String> own(DiplomaticEvent event) {
    if (event instanceof Visit visit) {
      return List.of(
          "any",
          visit.visitor() == null
              ? "visitor untold"
              : visit.visitorRole() == null ? "visitor without office" : "visitor with office",
          visit.start() == null ? "undated" : "dated",
          visit.places().isEmpty() ? "no city" : "city",
          word(visit.status()));
    }
    if (event instanceof Agreement agreement) {
      return List.of(
          "any",
          "parties " + number(agreement.parties().size(), "one", "two"),
          "kind " + word(agreement.kind()),
          "stage " + word(agreement.stage()),
          agreement.date() == null ? "undated" : "dated",
          agreement.subject() == null ? "no subject" : "subject");
    }
    TradeFigure figure = (TradeFigure) event;
    return List.of(
        "any",
        "flow " + word(figure.flow()),
        figure.amount() == null ? "change only" : "amount",
        figure.partner() == null ? "no partner" : "partner",
        figure.period() == null ? "undated" : "dated",
        word(figure.actuality()));
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String number(int count, String one, String two) {
    return count >= MANY ? "more" : count == 2 ? two : one;
  }

  private static List<CountryCode> countries(DiplomaticEvent event) {
    if (event instanceof Visit visit) {
      return known(visit.visitorCountry(), visit.hostCountry());
    }
    if (event instanceof Agreement agreement) {
      return agreement.parties();
    }
    TradeFigure figure = (TradeFigure) event;
    return known(figure.reporter(), figure.partner());
  }

  private static List<CountryCode> known(CountryCode one, CountryCode other) {
    return Stream.of(one, other).filter(Objects::nonNull).toList();
  }

  /** How many of the countries the sentences themselves name, not the text around them. */
  private String said(Collection<CountryCode> countries, Set<Integer> sentences) {
    Set<CountryCode> said = new HashSet<>();
    for (int i : sentences) {
      for (Phrase phrase : sentence(i).all()) {
        said.add(story.cast().country(phrase));
      }
    }
    long count = countries.stream().filter(said::contains).count();
    if (count == countries.size()) {
      return "countries told with it";
    }
    return count == 0 ? "countries from elsewhere" : "a country from elsewhere";
  }

  /** What the first noun for the instrument is like. */
  private static List<String> nouns(List<Mention> tellings) {
    for (Mention mention : tellings) {
      Phrase phrase =
          mention.first("instrument") == null
              ? mention.phrases().at(mention.triggerFrom())
              : mention.first("instrument");
      if (phrase instanceof Phrase.Instrument instrument) {
        Sentence sentence = mention.phrases().sentence();
        boolean bare = instrument.subject() == null && !instrument.isNamed();
        String before = sentence.word(instrument.from() - 1);
        return List.of(
            noun(instrument, sentence),
            instrument.definite()
                ? "definite"
                : ARTICLES.contains(sentence.word(instrument.from())) || ARTICLES.contains(before)
                    ? "indefinite"
                    : "without article",
            instrument.isNamed() ? "named" : bare ? "bare" : "described",
            instrument.year() == 0 ? "without year" : "with year",
            instrument.complement() == 0 ? "no complement" : "complement");
      }
    }
    return List.of("no noun");
  }

  private static String noun(Phrase.Instrument instrument, Sentence sentence) {
    int behind =
        instrument.complement() == 0
            ? instrument.to()
            : Math.min(instrument.to(), instrument.complement());
    String word = sentence.word(behind - 1);
    return instrument.name().contains(word) || instrument.listed()
        ? "noun of a name"
        : "noun " + word;
  }

  /** What the sentence that tells it first is like. */
  private List<String> sentenceSigns(Phrases phrases) {
    List<String> signs = new ArrayList<>();
    Sentence sentence = phrases.sentence();
    Set<CountryCode> named = new HashSet<>();
    phrases.all().forEach(phrase -> named.add(story.cast().country(phrase)));
    named.remove(null);
    signs.add("sentence names " + Math.min(MOST_NAMED, named.size()));
    if (sentence.has(MODALS)) {
      signs.add("modal");
    }
    if (sentence.has(NEGATIONS)) {
      signs.add("negation");
    }
    if (Character.isDigit(sentence.word(0).charAt(0))) {
      signs.add("starts with a number");
    }
    return signs;
  }

  /** The mentions whose triggers stand in the evidence. */
  List<Mention> tellings(DiplomaticEvent event) {
    List<Mention> tellings = new ArrayList<>();
    for (int i : sentences(event)) {
      for (Mention mention : mentions.get(i)) {
        int trigger = quotes.position(mention.phrases().sentence(), mention.triggerFrom());
        if (mention.rule().type() == event.eventType()
            && event.evidence().stream()
                .anyMatch(words -> words.start() <= trigger && trigger < words.end())) {
          tellings.add(mention);
        }
      }
    }
    return tellings;
  }

  private Set<Integer> sentences(DiplomaticEvent event) {
    Set<Integer> sentences = new LinkedHashSet<>();
    event.evidence().forEach(evidence -> sentences.add(sentence(evidence)));
    return sentences;
  }

  private Phrases sentence(int index) {
    return story.sentences().get(index);
  }

  private int sentence(Evidence evidence) {
    int found = Arrays.binarySearch(starts, evidence.start());
    return found >= 0 ? found : Math.max(0, -found - 2);
  }
}
