package dev.chancery.extraction.visit;

import dev.chancery.extraction.rule.Mention;
import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.story.AtADistance;
import dev.chancery.extraction.text.Sentence;
import dev.chancery.extraction.text.WordSet;
import java.util.List;
import java.util.Set;

/**
 * Words of travel and reception by which nobody goes anywhere: a guest on a screen, a member taken
 * into a body, a ban on travel, a soldier's tour of duty, an invasion, a range "from Peru to
 * Chile", and a country that is only spoken of.
 */
final class OtherSense {

  /** What somebody is taken into: "welcomed Ruiz to the team". */
  private static final Set<String> TAKEN_INTO =
      WordSet.of(
          """
          alliance bloc board club committee community council family fold group job office
          organisation organization post role team union
          """);

  private static final int WORDS_TO_BODY = 3;

  private static final Set<String> FORBIDDEN =
      WordSet.of(
          """
          ban banned banning bans bar barred barring bars block blocked blocking blocks forbids
          prevent prevented preventing prevents prohibit prohibited prohibiting prohibits restrict
          restricted restricting restricts
          """);

  private static final int WORDS_TO_BAN = 4;

  private static final Set<String> OF_MANY = WordSet.of("air essential group leisure tourist");

  private static final Set<String> TOURS = Set.of("tour", "tours");

  private static final Set<String> SOLDIERING =
      WordSet.of(
          """
          army artillery battalion brigade cavalry combat corps deployed deployment deployments duty
          enlisted gallantry infantry marine medal platoon regiment served service serving
          soldier soldiers squadron valor valour veteran
          """);

  private static final Set<String> GOING = Set.of("go", "goes", "going", "gone", "went");

  private static final Set<String> TOPIC = Set.of("about", "concerning", "regarding");

  /** What is spoken of, and where: "discussed the situation in Peru". */
  private static final Set<String> SPOKEN_OF =
      WordSet.of(
          """
          actions activities aggression aid attacks campaign challenges coup crises crisis
          conflict democracy developments efforts elections events fighting forces interests
          invasion issues killing operation operations peace people policy presence priorities
          reforms rights rule security situation stability strikes tensions transition troops
          unrest violence war
          """);

  private static final Set<String> TELLING = Set.of("tell", "telling", "tells", "told");

  /** Words of what is told: "told Ruiz that Peru has a stake in Chile". */
  private static final Set<String> OF_A_CLAUSE =
      WordSet.of("can could had has have is that was were will would");

  private static final Set<String> AUXILIARIES =
      WordSet.of("can could did does may might must not should to will would");

  private static final Set<String> STOPPING_AT =
      WordSet.of("at briefly by first for here in off on over there");

  /** What bears the name of a country and is not there: "visit the Peruvian website". */
  private static final Set<String> NAMED_AFTER =
      WordSet.of(
          """
          booth class exhibit exhibition exhibitions homepage page pavilion pavilions site stand stands
          webpage website websites
          """);

  private static final Set<String> SPEAKING = Set.of("speaks", "spoke", "speak", "spoken");

  private OtherSense() {}

  static boolean isMeant(Mention mention, Phrase visitor) {
    return isAtADistance(mention)
        || isTakenIn(mention, visitor)
        || isForbidden(mention)
        || isTourOfDuty(mention)
        || isRange(mention, visitor)
        || isInvasion(mention)
        || isEnd(mention)
        || isNamedAfter(mention)
        || isCounterpartThere(mention)
        || isSpokenOf(mention);
  }

  private static boolean isReception(Mention mention) {
    return mention.rule().name().startsWith("receive");
  }

  /** "will host President Ruiz for a virtual meeting" */
  private static boolean isAtADistance(Mention mention) {
    return (isReception(mention) || Senders.isImplied(mention))
        && AtADistance.isTold(mention.phrases().sentence());
  }

  /** "welcomed Ruiz to the club", "welcomes Ruiz as the new minister" */
  private static boolean isTakenIn(Mention mention, Phrase visitor) {
    Sentence sentence = mention.phrases().sentence();
    if (isReception(mention) && sentence.word(visitor.to()).equals("as")) {
      return true;
    }
    return isReception(mention)
        && sentence.word(visitor.to()).equals("to")
        && sentence.has(TAKEN_INTO, visitor.to() + 1, visitor.to() + 1 + WORDS_TO_BODY);
  }

  /** "blocks her travel to Peru", "will allow group travel to Peru": a rule for many. */
  private static boolean isForbidden(Mention mention) {
    int trigger = mention.triggerFrom();
    Sentence sentence = mention.phrases().sentence();
    return sentence.word(trigger).equals("travel")
        && (sentence.has(FORBIDDEN, trigger - WORDS_TO_BAN, trigger)
            || OF_MANY.contains(sentence.word(trigger - 1)));
  }

  private static boolean isTourOfDuty(Mention mention) {
    Sentence sentence = mention.phrases().sentence();
    return TOURS.contains(sentence.word(mention.triggerFrom())) && sentence.has(SOLDIERING);
  }

  /** "leaders from Peru to Chile": no journey, all of them. */
  private static boolean isRange(Mention mention, Phrase visitor) {
    Sentence sentence = mention.phrases().sentence();
    return visitor instanceof Phrase.Delegation
        && visitor.to() == mention.triggerFrom()
        && sentence.word(mention.triggerFrom()).equals("to")
        && sentence.has(Set.of("from"), visitor.from(), visitor.to());
  }

  /** "if he goes into Peru": with an army rather than as a guest. */
  private static boolean isInvasion(Mention mention) {
    Phrase host = mention.first("host");
    Sentence sentence = mention.phrases().sentence();
    return host != null
        && GOING.contains(sentence.word(mention.triggerFrom()))
        && sentence.word(host.from() - 1).equals("into");
  }

  /** "to stop helping the rebels in Peru", "to stop exports to Peru": no stop on a tour. */
  private static boolean isEnd(Mention mention) {
    int trigger = mention.triggerFrom();
    Sentence sentence = mention.phrases().sentence();
    return sentence.word(trigger).equals("stop")
        && AUXILIARIES.contains(sentence.word(trigger - 1))
        && !STOPPING_AT.contains(sentence.word(trigger + 1));
  }

  /** "visited the Peru pavilion of the fair" */
  private static boolean isNamedAfter(Mention mention) {
    Phrase host = mention.first("host");
    Sentence sentence = mention.phrases().sentence();
    return host != null
        && (NAMED_AFTER.contains(sentence.word(host.to()))
            || sentence.word(host.to()).equals("-")
                && NAMED_AFTER.contains(sentence.word(host.to() + 1)));
  }

  /** "spoke on Friday with her counterpart in Peru": by telephone, for all that is told. */
  private static boolean isCounterpartThere(Mention mention) {
    Sentence sentence = mention.phrases().sentence();
    Phrase host = mention.first("host");
    return host != null
        && SPEAKING.contains(sentence.word(mention.triggerFrom()))
        && sentence.word(host.from() - 1).equals("in")
        && (sentence.word(host.from() - 2).startsWith("counterpart")
            || sentence.word(host.from() - 3).startsWith("counterpart"));
  }

  /** "spoke with Ruiz about the floods in Peru": nothing says that it was there. */
  private static boolean isSpokenOf(Mention mention) {
    List<Phrase> hosts = mention.all("host");
    if (!Senders.isImplied(mention) || hosts.size() != 1) {
      return false;
    }
    Phrase host = hosts.get(0);
    Sentence sentence = mention.phrases().sentence();
    return SPOKEN_OF.contains(sentence.word(host.from() - 2))
        || TELLING.contains(sentence.word(mention.triggerFrom()))
            && sentence.has(OF_A_CLAUSE, mention.triggerFrom(), host.from())
        || host.from() > mention.triggerFrom()
            && sentence.has(TOPIC, mention.triggerFrom(), host.from());
  }
}
