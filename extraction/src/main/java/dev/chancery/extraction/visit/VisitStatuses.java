package dev.chancery.extraction.visit;

import dev.chancery.contracts.event.VisitStatus;
import dev.chancery.contracts.time.ReducedDate;
import dev.chancery.extraction.rule.Mention;
import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.span.TimeExpression;
import dev.chancery.extraction.story.Outlook;
import dev.chancery.extraction.story.VerbOutlook;
import dev.chancery.extraction.text.Sentence;
import dev.chancery.extraction.text.WordSet;
import java.util.Set;

/** How far a trip has come by the words of a mention, and by its date. */
final class VisitStatuses {

  private static final int DAYS_OF_A_TRIP = 10;

  /** Words between "during" and the visit: "during a three-day official visit". */
  private static final int WORDS_TO_DURING = 5;

  /** Words between "the last time" and the visit. */
  private static final int WORDS_TO_EARLIER = 7;

  private static final WordSet HERE = WordSet.of("here today back");
  private static final WordSet JOYS =
      WordSet.of("pleasure honor honour delighted privilege pleased glad happy");

  private static final Set<String> SPEAKERS = Set.of("i", "we", "you");
  private static final WordSet GOES =
      WordSet.of("arrive depart fly go head leave return travel visit");

  private static final WordSet BEGINS = WordSet.of("begins starts opens");
  private static final int WORDS_TO_BEGIN = 5;

  private static final WordSet ENDS =
      WordSet.of(
          """
          completed completion concluded conclusion ended ending ends finished following left return
          returned wound wrapped
          """);
  private static final int WORDS_TO_END = 7;

  private static final Set<String> EARLIER = Set.of("previous", "previously");

  private static final Set<String> UNREAL = Set.of("could", "should");

  /** A noun among the verbs of meeting. */
  private static final String TALKS = "talks";

  private VisitStatuses() {}

  private static String word(Mention mention) {
    return mention.phrases().sentence().word(mention.triggerFrom());
  }

  /** "During a visit to Peru": in a story of the day the visit still goes on. */
  static boolean isDuring(Mention mention) {
    for (int i = mention.triggerFrom() - 1;
        i >= Math.max(0, mention.triggerFrom() - WORDS_TO_DURING);
        i--) {
      if (mention.phrases().sentence().word(i).equals("during")) {
        return true;
      }
    }
    return false;
  }

  /** "It is a pleasure to welcome the minister here": said to the guest's face. */
  static boolean isReception(Mention mention) {
    Sentence sentence = mention.phrases().sentence();
    int verb = mention.triggerFrom();
    return word(mention).equals("welcome")
        && (sentence.has(HERE, verb, sentence.size()) || sentence.has(JOYS, 0, verb));
  }

  /**
   * "The last time she visited Peru", "her previous visit": not the trip that the text is about.
   */
  static boolean isEarlier(Mention mention) {
    Sentence sentence = mention.phrases().sentence();
    int trigger = mention.triggerFrom();
    if (sentence.word(trigger - 1).equals("last") && !"noun".equals(mention.setting("grammar"))) {
      return true;
    }
    for (int i = trigger - 1; i >= Math.max(0, trigger - WORDS_TO_EARLIER); i--) {
      boolean lastTime = sentence.word(i).equals("time") && sentence.word(i - 1).equals("last");
      if (lastTime || EARLIER.contains(sentence.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** What the words say; null where they do not tell. */
  static VisitStatus told(Mention mention, Outlook outlook, Phrase.When when) {
    return timely(mention, status(mention, outlook), when);
  }

  /**
   * What the date says of the status: a trip of next month is planned, one of last month is over.
   */
  static VisitStatus dated(VisitStatus told, ReducedDate date, ReducedDate published) {
    if (date == null || published == null || told == VisitStatus.CANCELLED) {
      return told;
    }
    boolean ahead = date.earliest().isAfter(published.latest());
    boolean over = date.latest().plusDays(DAYS_OF_A_TRIP).isBefore(published.earliest());
    if (ahead && (told == VisitStatus.COMPLETED || told == VisitStatus.ONGOING || told == null)) {
      return VisitStatus.PLANNED;
    }
    return over && (told == VisitStatus.ONGOING || told == null) ? VisitStatus.COMPLETED : told;
  }

  /** "Met her in Lima on Monday" in a report of that Monday: the trip goes on, unless it ended. */
  static boolean isOfTheDay(
      Mention mention, VisitStatus status, ReducedDate date, ReducedDate published) {
    if (status != VisitStatus.COMPLETED || date == null || published == null) {
      return false;
    }
    boolean today = date.exactDay().isPresent() && date.exactDay().equals(published.exactDay());
    int trigger = mention.triggerFrom();
    return today
        && !mention.phrases().sentence().has(ENDS, trigger - WORDS_TO_END, trigger + WORDS_TO_END);
  }

  /**
   * "He travels to Lima Wednesday": the present tense with a day lies ahead; in a headline it tells
   * nothing.
   */
  private static VisitStatus timely(Mention mention, VisitStatus status, Phrase.When when) {
    if (status == VisitStatus.ONGOING && when != null && isToBegin(mention, when)) {
      return VisitStatus.PLANNED;
    }
    boolean present =
        (word(mention).endsWith("s") || isSpoken(mention))
            && !TALKS.equals(word(mention))
            && !"noun".equals(mention.setting("grammar"));
    boolean done = status == VisitStatus.COMPLETED || status == VisitStatus.ONGOING;
    if (!present || !done) {
      return status;
    }
    if (when != null) {
      return VisitStatus.PLANNED;
    }
    return status == VisitStatus.COMPLETED && isHeadline(mention.phrases().sentence())
        ? null
        : status;
  }

  /** "I arrive in Lima tonight" */
  private static boolean isSpoken(Mention mention) {
    return GOES.contains(word(mention))
        && SPEAKERS.contains(mention.phrases().sentence().word(mention.triggerFrom() - 1));
  }

  /** "Begins a state visit on Tuesday" */
  private static boolean isToBegin(Mention mention, Phrase.When when) {
    int trigger = mention.triggerFrom();
    return when.expression() instanceof TimeExpression.Weekday
        && when.from() > trigger
        && mention.phrases().sentence().has(BEGINS, trigger - WORDS_TO_BEGIN, trigger);
  }

  private static boolean isHeadline(Sentence sentence) {
    return sentence.index() == 0 || sentence.heading();
  }

  /** "She could have gone to Peru": she has not. */
  private static boolean isUnreal(Mention mention) {
    Sentence sentence = mention.phrases().sentence();
    int have = mention.triggerFrom() - 1;
    return sentence.word(have).equals("have") && UNREAL.contains(sentence.word(have - 1));
  }

  static Outlook outlook(Mention mention) {
    if (isUnreal(mention)) {
      return Outlook.DENIED;
    }
    Phrase verb = mention.first("verb");
    String grammar = mention.setting("grammar");
    boolean infinitive = mention.phrases().sentence().word(mention.triggerFrom() - 1).equals("to");
    boolean noun = "noun".equals(grammar) && !infinitive || TALKS.equals(word(mention));
    if (noun && verb == null) {
      return NounOutlook.of(mention.phrases(), mention.triggerFrom());
    }
    return VerbOutlook.of(mention.phrases(), verb == null ? mention.triggerFrom() : verb.from());
  }

  static Outlook direction(VisitStatus status) {
    if (status == null) {
      return Outlook.UNTOLD;
    }
    return switch (status) {
      case COMPLETED -> Outlook.DONE;
      case PLANNED, PROPOSED -> Outlook.AHEAD;
      default -> Outlook.UNDER_WAY;
    };
  }

  /** The status that the words tell, null where they tell none. */
  private static VisitStatus status(Mention mention, Outlook outlook) {
    String fixed = mention.setting("status");
    if (outlook == Outlook.CALLED_OFF) {
      return VisitStatus.CANCELLED;
    }
    String ahead = mention.setting("ahead");
    if (ahead != null && (outlook == Outlook.AHEAD || outlook == Outlook.SUGGESTED)) {
      return VisitStatus.valueOf(ahead);
    }
    if (fixed != null
        && (outlook == Outlook.DONE
            || outlook == Outlook.UNTOLD
            || !"COMPLETED".equals(fixed) && !"ONGOING".equals(fixed))) {
      return VisitStatus.valueOf(fixed);
    }
    return switch (outlook) {
      case UNDER_WAY -> VisitStatus.ONGOING;
      case AHEAD -> VisitStatus.PLANNED;
      case SUGGESTED -> VisitStatus.PROPOSED;
      case UNTOLD -> null;
      default -> VisitStatus.COMPLETED;
    };
  }
}
