package dev.chancery.extraction.story;

import dev.chancery.contracts.time.ReducedDate;
import dev.chancery.extraction.rule.Mention;
import dev.chancery.extraction.span.Anchor;
import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.span.Phrases;
import dev.chancery.extraction.text.Sentence;
import dev.chancery.extraction.text.WordSet;
import java.util.List;
import java.util.Set;

/** The times that a document tells, and which of them belongs to what. */
final class Times {

  /** The distance of a time that opens a sentence from all that follows. */
  private static final int OPENING = 10;

  private static final Set<String> SINCE = WordSet.of("since");
  private static final int WORDS_TO_SINCE = 7;
  private static final Set<String> BEFORE_NOUN = Set.of("the", "its", "their", "a", "this");
  private static final Set<String> LINKS =
      WordSet.of("and as at but by for from in is of on or than that to was when which with");
  private static final Set<String> RELATIVES = WordSet.of("who which whose where");
  private static final Set<String> SAYING = Set.of("said", "says", "stated");

  private final ReducedDate published;

  /** By sentence the year that was named last before it, 0 where none was. */
  private final int[] yearBefore;

  /**
   * @param published when the document was, null where unknown
   */
  Times(ReducedDate published, List<Phrases> sentences) {
    this.published = published;
    this.yearBefore = new int[sentences.size()];
    int year = 0;
    for (int i = 0; i < yearBefore.length; i++) {
      yearBefore[i] = year;
      for (Phrase phrase : sentences.get(i).all()) {
        if (phrase instanceof Phrase.When when && isOfTheStory(sentences.get(i), when)) {
          year = when.expression().namedYear();
        }
      }
    }
  }

  /**
   * Whether a time names a year in which the story goes on: "at war since 2021", "the first since
   * the crisis of 2011" say nothing of the times told beside them.
   */
  private static boolean isOfTheStory(Phrases phrases, Phrase.When when) {
    return when.expression().namedYear() != 0
        && !phrases.sentence().has(SINCE, when.from() - WORDS_TO_SINCE, when.from());
  }

  Anchor anchor(Phrases phrases) {
    return new Anchor(published, yearIn(phrases));
  }

  private int yearIn(Phrases phrases) {
    for (Phrase phrase : phrases.all()) {
      if (phrase instanceof Phrase.When when && isOfTheStory(phrases, when)) {
        return when.expression().namedYear();
      }
    }
    return yearBefore[phrases.sentence().index()];
  }

  /** The date that a time expression means; null where it cannot be told. */
  ReducedDate date(Phrases phrases, Phrase.When when, Outlook outlook) {
    if (when == null) {
      return null;
    }
    Anchor anchor = isOfThatYear(phrases, when) ? ofThatYear(phrases) : anchor(phrases);
    return when.expression().resolve(anchor, outlook.direction());
  }

  /** "in August of that year". */
  private static boolean isOfThatYear(Phrases phrases, Phrase.When when) {
    int i = when.to();
    return phrases.sentence().word(i).equals("of")
        && (phrases.sentence().word(i + 1).equals("that")
            || phrases.sentence().word(i + 2).equals("same"))
        && phrases.sentence().has(Set.of("year"), i + 2, i + 4);
  }

  private Anchor ofThatYear(Phrases phrases) {
    int year = yearBefore[phrases.sentence().index()];
    return year == 0 ? anchor(phrases) : new Anchor(null, year);
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
        if (isSpanOfSomethingElse(mention, when)
            || isOfSaying(mention, when)
            || isInRelativeClause(mention, when)
            || isOfNoun(mention.phrases(), when)) {
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
    Sentence sentence = mention.phrases().sentence();
    boolean first = when.from() <= 1 || sentence.word(when.from() - 1).equals(":");
    return first && when.to() <= mention.triggerFrom() && sentence.word(when.to()).equals(",");
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

  /** "within the 1967 borders": the year is the noun's. */
  private static boolean isOfNoun(Phrases phrases, Phrase.When when) {
    int next = when.to();
    return when.to() == when.from() + 1
        && phrases.sentence().token(when.from()).isNumber()
        && BEFORE_NOUN.contains(phrases.sentence().word(when.from() - 1))
        && next < phrases.sentence().size()
        && phrases.sentence().token(next).isWord()
        && !LINKS.contains(phrases.sentence().word(next));
  }

  /** "will end talks before the spring, the minister said on Thursday". */
  private static boolean isOfSaying(Mention mention, Phrase.When when) {
    int i = when.from() - 1;
    i = mention.phrases().sentence().word(i).equals("on") ? i - 1 : i;
    return SAYING.contains(mention.phrases().sentence().word(i))
        && (i < mention.from() || i >= mention.to());
  }

  /** "Ruiz, who led the party from 1997 to 2001, arrived": a clause within commas has its own. */
  private static boolean isInRelativeClause(Mention mention, Phrase.When when) {
    Sentence sentence = mention.phrases().sentence();
    boolean closed = sentence.has(",", when.to(), mention.triggerFrom());
    for (int i = when.from() - 1; closed && i > 0 && sentence.token(i).isWord(); i--) {
      if (RELATIVES.contains(sentence.word(i))) {
        return sentence.word(i - 1).equals(",");
      }
    }
    return false;
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
}
