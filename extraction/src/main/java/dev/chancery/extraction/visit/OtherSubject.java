package dev.chancery.extraction.visit;

import dev.chancery.extraction.rule.Mention;
import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.text.FunctionWords;
import dev.chancery.extraction.text.Sentence;
import dev.chancery.extraction.text.WordSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether somebody or something else travels than who was found before the verb: "Ruiz said that
 * the plane could fly to Peru", "Ruiz wants more tourists to come to Peru".
 */
final class OtherSubject {

  /** What one says or wants of others. */
  private static final Set<String> SAYING =
      WordSet.of(
          """
          acknowledged add added adding adds announced announcing argued arguing believe believed
          believes believing claimed claiming convinced explained explaining hope hoped hopes noted
          notes noting reported reporting said say saying says stated stating stressed stressing
          suggested suggesting think thinks thought told want wanted wants warned warning
          """);

  /** What may stand between a verb of saying and the verb that it governs. */
  private static final Set<String> OF_THE_VERB =
      WordSet.of(
          """
          also about again already be been can could due expected expects going had has have
          himself herself hope hoped hopes intended intends is likely may might no not now on only
          personally plan planned planning plans preparing ready scheduled she should soon still
          that they to today tomorrow wanted wants was we will willing would , " “ ‘ ' i he
          """);

  private static final Set<String> BEFORE_VERB =
      WordSet.of("can could may might must should to will would");

  private static final Set<String> THEN = Set.of("later", "then");

  /** What opens the clause of another subject: "said that the plane landed and flew on". */
  private static final Set<String> OPENS_CLAUSE =
      WordSet.of(", \" “ had has have how that was were which who will would");

  private static final Set<String> SPEAKERS = Set.of("he", "i", "she", "they", "we");

  /** Words of a name or group between "for" and "to". */
  private static final int LONGEST_NAME = 7;

  /** A noun of many, and not "business travel", "his travel", "overseas travel". */
  private static final Pattern PLURAL = Pattern.compile("people|(?!oversea)[a-z-]{3,}[^s'’iu]s");

  private OtherSubject() {}

  static boolean isBetween(Mention mention, Phrase visitor) {
    if (visitor.to() > mention.triggerFrom()
        || isNoun(mention)
        || Senders.isImplied(mention)
        || visitor != mention.first("visitor")) {
      return false;
    }
    Sentence sentence = mention.phrases().sentence();
    // "when it comes to Peru"
    if (sentence.word(mention.triggerFrom() - 1).equals("it")
        || isForAnother(mention, visitor)
        || isOfThose(mention, visitor)) {
      return true;
    }
    int saying = -1;
    for (int i = visitor.to(); i < mention.triggerFrom(); i++) {
      saying = SAYING.contains(sentence.word(i)) ? i : saying;
    }
    if (saying < 0 || sentence.has(SPEAKERS, saying + 1, mention.triggerFrom())) {
      return false;
    }
    if (isParenthesis(sentence, visitor, saying)) {
      return true;
    }
    if (isCoordinated(sentence, saying, mention.triggerFrom())) {
      return false;
    }
    for (int i = saying + 1; i < mention.triggerFrom(); i++) {
      Phrase phrase = mention.phrases().at(i);
      boolean adverb = phrase == null && sentence.word(i).endsWith("ly");
      boolean when = phrase instanceof Phrase.When;
      if (!when && !adverb && !OF_THE_VERB.contains(sentence.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** "told parliament of the plan and then flew": both verbs have one subject. */
  private static boolean isCoordinated(Sentence sentence, int saying, int verb) {
    int and = THEN.contains(sentence.word(verb - 1)) ? verb - 2 : verb - 1;
    return sentence.word(and).equals("and")
        && and > saying
        && !sentence.has(OPENS_CLAUSE, saying + 1, and);
  }

  /** "was ready for the witnesses to be flown" */
  private static boolean isForAnother(Mention mention, Phrase visitor) {
    Sentence sentence = mention.phrases().sentence();
    int to = mention.triggerFrom() - 1;
    to = sentence.word(to).equals("be") ? to - 1 : to;
    if (!sentence.word(to).equals("to")) {
      return false;
    }
    for (int i = to - 2; i > Math.max(visitor.to(), to - LONGEST_NAME); i--) {
      if (sentence.word(i).equals("for")) {
        return FunctionWords.ARTICLES.contains(sentence.word(i + 1))
            || mention.phrases().at(i + 1) instanceof Phrase.Actor
            || sentence.word(to - 1).endsWith("s");
      }
    }
    return false;
  }

  /** "spoke of two boys who fell ill after travelling" */
  private static boolean isOfThose(Mention mention, Phrase visitor) {
    Sentence sentence = mention.phrases().sentence();
    for (int i = mention.triggerFrom() - 1; i > visitor.to(); i--) {
      if (sentence.word(i).equals(",") || sentence.word(i).equals("and")) {
        return false;
      }
      if (sentence.word(i).equals("who")) {
        return mention.phrases().at(i - 1) == null && sentence.word(i - 1).endsWith("s");
      }
    }
    return false;
  }

  private static boolean isNoun(Mention mention) {
    Sentence sentence = mention.phrases().sentence();
    String before = sentence.word(mention.triggerFrom() - 1);
    return "noun".equals(mention.setting("grammar"))
        && !BEFORE_VERB.contains(before)
        && !isVerbOfMany(mention);
  }

  /** "that thousands of people travel to Peru" */
  private static boolean isVerbOfMany(Mention mention) {
    Sentence sentence = mention.phrases().sentence();
    int trigger = mention.triggerFrom();
    return sentence.word(trigger).equals("travel")
        && mention.phrases().at(trigger - 1) == null
        && PLURAL.matcher(sentence.word(trigger - 1)).matches();
  }

  /** "The money, he says, has gone to Peru." */
  private static boolean isParenthesis(Sentence sentence, Phrase visitor, int saying) {
    return saying == visitor.to()
        && sentence.word(visitor.from() - 1).equals(",")
        && sentence.word(saying + 1).equals(",");
  }
}
