package dev.chancery.extraction.story;

import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.span.Phrases;
import dev.chancery.extraction.text.Sentence;
import dev.chancery.extraction.text.WordSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The nouns that gatherings are called by, and what tells those of one kind apart. */
final class GatheringNouns {

  private static final Set<String> NOUNS =
      WordSet.of(
          """
          anniversary celebration celebrations ceremony commemoration commemorations conference
          conferences congress consultations convention coronation event expo fair forum funeral
          games gathering inauguration meeting meetings negotiations olympics session seminar
          signing summit summits symposium talks unveiling workshop
          """);

  /** Nouns by which any gathering may be called once it is known. */
  private static final Set<String> GENERAL =
      WordSet.of("conference ceremony event gathering meeting session talks");

  private static final Set<String> OF_MANY =
      WordSet.of(
          """
          anniversary celebration commemoration conference congress convention coronation expo fair
          forum funeral games gathering inauguration seminar summit symposium
          """);

  /** What those who gather are said to hold where no noun tells. */
  static final String MEETING = "meeting";

  private static final Set<String> VERBS =
      WordSet.of("assembled convene convened gather gathered gathers meet meets met");

  private static final Set<String> MEETINGS = WordSet.of("ceremony meeting session");

  private static final Map<String, String> SINGULARS =
      Map.of(
          "celebrations", "celebration",
          "commemorations", "commemoration",
          "conferences", "conference",
          "meetings", "meeting",
          "negotiations", "talks",
          "olympics", "games",
          "summits", "summit");

  /** "a news conference", "a cabinet meeting": nobody comes for them but those who are there. */
  private static final Set<String> OF_OTHER_KINDS = WordSet.of("cabinet news press staff");

  /** What opens the noun phrase that a gathering's noun closes. */
  private static final Set<String> OPENERS =
      WordSet.of(
          """
          a an and another any as at before but by during each every for from her his in into its
          no of on or our some that the their these this those to with
          """);

  /** Words of the noun phrase that tell gatherings of a kind apart as little as its noun does. */
  private static final Set<String> COMMON =
      WordSet.of(
          """
          annual bilateral closing first fourth high historic important international joint last
          leaders level major ministerial new next official opening recent regional second special
          third today two upcoming world yesterday 's ’s ' ’
          """);

  private static final int LONGEST = 7;

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  private GatheringNouns() {}

  static boolean isNoun(Sentence sentence, int token) {
    return NOUNS.contains(sentence.word(token))
        && !OF_OTHER_KINDS.contains(sentence.word(token - 1))
        && !AtADistance.isMedium(sentence.word(token - 1));
  }

  /** Whether a verb tells that somebody gathers. */
  static boolean isVerb(Sentence sentence, int token) {
    return VERBS.contains(sentence.word(token));
  }

  static String singular(String noun) {
    return SINGULARS.getOrDefault(noun, noun);
  }

  /** Whether more than two sides gather: at a summit, or a meeting that has a name. */
  static boolean isOfMany(Gathering gathering) {
    return OF_MANY.contains(gathering.noun())
        || MEETINGS.contains(gathering.noun()) && !gathering.names().isEmpty();
  }

  static boolean isGeneral(String noun) {
    return GENERAL.contains(noun);
  }

  /** Index of the first word of the noun phrase that a noun closes, its article left out. */
  static int opening(Sentence sentence, int noun) {
    int i = noun;
    while (i > 0 && noun - i < LONGEST && isOfThePhrase(sentence, i - 1)) {
      i--;
    }
    return i;
  }

  private static boolean isOfThePhrase(Sentence sentence, int i) {
    String word = sentence.word(i);
    boolean sign = sentence.token(i).isSign() && !COMMON.contains(word);
    return !sign && !OPENERS.contains(word);
  }

  /** "the 2004 summit": empty where no year stands in the name. */
  static String year(Sentence sentence, int noun) {
    for (int i = opening(sentence, noun); i < noun; i++) {
      if (YEAR.matcher(sentence.word(i)).matches()) {
        return sentence.word(i);
      }
    }
    return "";
  }

  /** What tells a gathering from others of its kind; times left out. */
  static Set<String> names(Phrases phrases, int noun) {
    Sentence sentence = phrases.sentence();
    Set<String> names = new HashSet<>();
    for (int i = opening(sentence, noun); i < noun; i++) {
      boolean other = phrases.at(i) instanceof Phrase.When || COMMON.contains(sentence.word(i));
      if (sentence.token(i).isCapitalised() && !other) {
        names.add(sentence.word(i));
      }
    }
    return names;
  }
}
