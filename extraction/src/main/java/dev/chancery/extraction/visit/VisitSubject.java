package dev.chancery.extraction.visit;

import dev.chancery.extraction.cast.Cast;
import dev.chancery.extraction.rule.Mention;
import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.text.Sentence;
import dev.chancery.extraction.text.WordSet;
import java.util.List;
import java.util.Set;

/**
 * The subject of a sentence about a visit where a rule has captured somebody else, who stands
 * nearer to the verb.
 */
final class VisitSubject {

  private static final Set<String> MET = WordSet.of("meet meets met thanked told");

  private static final Set<String> DURING = Set.of("during", "on");

  private static final Set<String> BEFORE_PARTICIPLE = Set.of("after", "before", "by", "while");

  /** Before whoever something is done with or to. */
  private static final Set<String> OBJECT = Set.of("by", "for", "from", "of", "to", "with");

  private static final Set<String> OPENS_PARENTHESIS =
      WordSet.of("accompanied after at before during following in on speaking together with");

  private static final Set<String> OPENS_CLAUSE =
      WordSet.of("after although as because before since until when where while");

  /** What goes on with the sentence behind a relative clause. */
  private static final Set<String> FINITE =
      WordSet.of("accepted arrived flew had has is left plans said told was will would");

  private static final Set<String> RANK = WordSet.of("first last latest only second third");

  private static final Set<String> BEING =
      WordSet.of("are be became become becomes been being is was were");

  /** Words from "first" to the office: "the first Peruvian or Chilean leader". */
  private static final int WORDS_FROM_RANK = 4;

  private VisitSubject() {}

  /** "Ruiz is the first minister to visit Peru" tells of a trip of hers, not of another's. */
  static boolean isPredicate(Mention mention, Phrase captured) {
    Sentence sentence = mention.phrases().sentence();
    int rank = captured.from() - WORDS_FROM_RANK;
    return captured instanceof Phrase.Person person
        && person.name() == null
        && !person.isPronoun()
        && sentence.has("to", captured.to(), mention.triggerFrom())
        && mention.triggerFrom() - captured.to() <= 2
        && sentence.has(RANK, rank, captured.to())
        && sentence.has(BEING, 0, captured.from());
  }

  /** Of whom it is said that they are the first; null where the sentence does not tell. */
  static Phrase ofPredicate(Mention mention, Phrase captured) {
    for (Phrase phrase : mention.phrases().all()) {
      if (phrase.to() <= captured.from() && phrase instanceof Phrase.Person) {
        return phrase;
      }
    }
    return null;
  }

  /** Who stands before the clause or parenthesis that a captured phrase is in; null without one. */
  static Phrase beforeInsertion(Mention mention, Phrase captured) {
    Phrase subject = beforeRelative(mention, captured);
    return subject == null ? beforeParenthesis(mention, captured) : subject;
  }

  /** "talks with Paz before he is to meet her": he meets her, not Paz; null where none is so. */
  static Phrase pronounBetween(Mention mention, Phrase captured) {
    for (int i = mention.triggerFrom() - 1; i > captured.to(); i--) {
      if (mention.phrases().at(i) instanceof Phrase.Person person) {
        boolean opens = OPENS_CLAUSE.contains(mention.phrases().sentence().word(i - 1));
        return person.isPronoun() && opens ? person : null;
      }
    }
    return null;
  }

  /** Whether the captured phrases name no subject, so that it is the first of the sentence. */
  static boolean isAnother(Mention mention, List<Phrase> captured) {
    return isParticiple(mention)
        || isMetByTheTraveller(mention, captured)
        || isTold(mention, captured.get(0));
  }

  static boolean isMeeting(String word) {
    return MET.contains(word);
  }

  /** "Ruiz, who met Paz in Lima, is to visit Peru": she visits, not Paz; null where none is so. */
  private static Phrase beforeRelative(Mention mention, Phrase captured) {
    Sentence sentence = mention.phrases().sentence();
    boolean closed = false;
    for (int i = captured.to(); i < mention.triggerFrom(); i++) {
      closed |= sentence.word(i).equals(",") && FINITE.contains(sentence.word(i + 1));
    }
    for (int i = captured.from() - 1; closed && i > 0; i--) {
      if (sentence.word(i).equals("who") && sentence.word(i - 1).equals(",")) {
        Phrase subject = mention.phrases().at(i - 2);
        return subject instanceof Phrase.Person person && !person.isPronoun() ? subject : null;
      }
      closed = !sentence.word(i).equals(",");
    }
    return null;
  }

  /** "Ruiz, after talks with Paz, flew to Peru": she flew, not Paz; null where none is so. */
  private static Phrase beforeParenthesis(Mention mention, Phrase captured) {
    Sentence sentence = mention.phrases().sentence();
    boolean closed =
        sentence.word(captured.to()).equals(",")
            && captured.to() < mention.triggerFrom()
            && OBJECT.contains(sentence.word(captured.from() - 1));
    for (int i = captured.from() - 1; closed && i > 0; i--) {
      if (sentence.word(i).equals(",")) {
        Phrase subject = mention.phrases().at(i - 1);
        return OPENS_PARENTHESIS.contains(sentence.word(i + 1))
                && subject instanceof Phrase.Person person
                && !person.isPronoun()
            ? subject
            : null;
      }
    }
    return null;
  }

  /** "met her host before flying to Peru": the subject of the sentence travels. */
  private static boolean isParticiple(Mention mention) {
    int trigger = mention.triggerFrom();
    return mention.phrases().sentence().word(trigger).endsWith("ing")
        && BEFORE_PARTICIPLE.contains(mention.phrases().sentence().word(trigger - 1));
  }

  /** "met with the Queen during a visit to Peru": whoever met her travels. */
  private static boolean isMetByTheTraveller(Mention mention, List<Phrase> captured) {
    Phrase last = captured.get(captured.size() - 1);
    if (mention.setting("presence") != null || last.to() > mention.triggerFrom()) {
      return false;
    }
    int with = captured.get(0).from() - 1;
    boolean met =
        mention.phrases().sentence().word(with).equals("with")
            || MET.contains(mention.phrases().sentence().word(with));
    return met && isDuring(mention, last.to());
  }

  private static boolean isDuring(Mention mention, int from) {
    return mention.phrases().sentence().has(DURING, from, mention.triggerFrom());
  }

  /** "Ruiz will travel to Peru, the spokesman said." */
  private static boolean isTold(Mention mention, Phrase visitor) {
    return visitor instanceof Phrase.Person person
        && Cast.SPOKESMAN.equals(person.role())
        && visitor.from() > mention.triggerFrom();
  }
}
