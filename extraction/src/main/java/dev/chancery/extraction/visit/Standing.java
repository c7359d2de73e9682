package dev.chancery.extraction.visit;

import dev.chancery.contracts.document.Genre;
import dev.chancery.extraction.cast.Figure;
import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.span.Phrases;
import dev.chancery.extraction.story.Story;
import dev.chancery.extraction.text.FunctionWords;
import dev.chancery.extraction.text.Sentence;
import dev.chancery.extraction.text.WordSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Whether somebody who travels speaks for a state, a firm or another public body, or goes for
 * himself: a tourist, a singer, a scholar, a ship.
 */
final class Standing {

  /** Offices that speak for nobody unless the text says more. */
  private static final Set<String> PRIVATE_ROLES = Set.of("Expert", "Priest", "Writer");

  /** Of letters and of films, whose country is told as where they are from. */
  private static final String WRITER = "Writer";

  private static final String FORMER = "Former ";

  /** Offices of the state as well as of a museum, a club or a choir. */
  private static final Set<String> COMMON_ROLES =
      Set.of(
          "Chairman",
          "Chief Executive Officer",
          "Colonel",
          "Director General",
          "Leader",
          "Rebel Leader",
          "University Rector");

  /** What somebody is who speaks for nobody, and what a ship is that bears a name. */
  private static final Set<String> CALLINGS =
      WordSet.of(
          """
          airliner carrier cruiser destroyer frigate liner ship submarine tanker yacht
          actor actress adventurer archaeologist architect artist astronomer athlete author
          ballerina bassist biologist boxer carpenter chef choirmaster climber coach comedian
          composer conductor cyclist dancer designer drummer explorer farmer filmmaker fisherman
          footballer golfer guitarist historian jockey mathematician missionary mountaineer
          musician naturalist novelist nurse painter pensioner philosopher photographer physicist
          pianist playwright poet rapper reporter runner sailor sculptor singer skater skier
          soprano sprinter student surgeon swimmer teacher tenor tourist traveler traveller violinist
          wrestler zoologist
          """);

  private static final Set<String> RELATIVES =
      WordSet.of(
          """
          aunt boyfriend brother cousin daughter father fiancé fiancée fiance fiancee girlfriend
          grandfather grandson husband mother nephew niece sister son uncle widow wife
          """);

  /** Those of a country who speak for it no more than any of its people. */
  private static final Set<String> PRIVATE_GROUPS =
      WordSet.of(
          """
          athletes baseball basketball battalion brigade consuls contingent cricket football
          handball hockey journalists marines olympic personnel regiment rugby ships soccer
          soldiers squadron students tennis troops volleyball warships
          """);

  private static final String NATIONAL_TEAM = "national team";

  private static final Set<String> PRIVATE_BODIES =
      WordSet.of(
          """
          academy ballet band battalion brigade choir church circus club college ensemble festival
          hospital hotel military museum opera orchestra regiment school symphony team theater
          theatre university zoo
          """);

  /** Words of affairs of state and of business. */
  private static final Set<String> AFFAIRS =
      WordSet.of(
          """
          ambassador ambassadors bilateral cabinet ceasefire chancellor companies company congress
          delegation delegations diplomat diplomatic diplomats embassy firm firms foreign government
          governments leaders military minister ministers ministry negotiations nuclear official
          officials parliament policy political politics president regime sanctions secretary
          security senate senator summit talks trade treaty troops
          """);

  /** Words between a name and its bearer's calling: "Ruiz, a well-known Peruvian poet". */
  private static final int WORDS_TO_CALLING = 5;

  private final Set<String> callers = new HashSet<>();
  private final Set<String> relatives = new HashSet<>();
  private final boolean affairs;

  Standing(Story story) {
    this.affairs =
        story.document().genre() == Genre.CABLE
            || story.sentences().stream().anyMatch(one -> one.sentence().has(AFFAIRS));
    for (Phrases phrases : story.sentences()) {
      for (Phrase phrase : phrases.all()) {
        if (phrase instanceof Phrase.Person person && person.name() != null) {
          String surname = Figure.surname(person.name());
          if (isCalled(person, phrases.sentence(), CALLINGS)) {
            callers.add(surname);
          } else if (isCalled(person, phrases.sentence(), RELATIVES)) {
            relatives.add(surname);
          }
        }
      }
    }
  }

  /** "the singer Ana Ruiz", "her father, Ana Ruiz", "Ana Ruiz, a Peruvian singer". */
  private static boolean isCalled(Phrase.Person person, Sentence sentence, Set<String> callings) {
    int before = person.from() - (sentence.word(person.from() - 1).equals(",") ? 2 : 1);
    if (callings.contains(sentence.word(person.from()))
        || callings.contains(sentence.word(before))) {
      return true;
    }
    String apposition = sentence.word(person.to() + 1);
    if (!sentence.word(person.to()).equals(",")
        || !FunctionWords.ARTICLES.contains(apposition) && !callings.contains(apposition)) {
      return false;
    }
    for (int i = person.to() + 1; i <= person.to() + WORDS_TO_CALLING; i++) {
      if (callings.contains(sentence.word(i))) {
        return true;
      }
      if (sentence.word(i).equals(",")) {
        return false;
      }
    }
    return false;
  }

  /**
   * @param figure null where the visitor is nobody in particular
   * @param told whether the text tells by its own words for which country the visitor speaks
   */
  boolean isPrivate(Phrase visitor, Figure figure, boolean told) {
    if (visitor instanceof Phrase.Delegation delegation) {
      return endsIn(delegation.words(), PRIVATE_GROUPS)
          || delegation.words().endsWith(NATIONAL_TEAM);
    }
    if (visitor instanceof Phrase.Organisation organisation) {
      return endsIn(organisation.name(), PRIVATE_BODIES);
    }
    if (figure == null) {
      return false;
    }
    boolean office = figure.role() != null && !COMMON_ROLES.contains(figure.role());
    if (office && isPrivateRole(figure.role()) && (!told || WRITER.equals(figure.role()))) {
      return true;
    }
    return !office
        && (callers.contains(figure.surname())
            || !told && (!affairs || relatives.contains(figure.surname())));
  }

  private static boolean isPrivateRole(String role) {
    return PRIVATE_ROLES.contains(role) || role.startsWith(FORMER);
  }

  /** Whether the noun of a group is one of these: "students" in "ten students from Peru". */
  private static boolean endsIn(String words, Set<String> nouns) {
    for (String word : words.toLowerCase(Locale.ROOT).split(" (?:from|in|of) ")[0].split(" ")) {
      if (nouns.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
