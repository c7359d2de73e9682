package dev.chancery.extraction.visit;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.extraction.cast.Figure;
import dev.chancery.extraction.rule.Mention;
import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.story.Story;
import dev.chancery.extraction.text.Sentence;
import dev.chancery.extraction.text.WordSet;
import java.util.List;
import java.util.Set;

/** Who is posted where: an envoy who takes up his post, speaks there or leaves it is no visitor. */
final class Posts {

  /** Offices whose holders live in the country that they are sent to, or speak from home. */
  private static final Set<String> RESIDENT =
      Set.of(
          "Ambassador",
          "Consul",
          "Consul General",
          "Charge d'Affaires",
          "Deputy Chief of Mission",
          "High Commissioner",
          "Attache",
          "Spokesman",
          "Permanent Representative");

  private static final List<String> CONSULS = List.of("Consul", "Consul General");

  /** Offices that are posts only where the text speaks of one. */
  private static final Set<String> ENVOYS =
      Set.of("Minister", "Special Envoy", "Official", "Nuncio", "Secretary");

  /** What is told of somebody who comes to stay. */
  private static final Set<String> POSTING =
      WordSet.of("accredited appointed assume assumed credence credentials duties recalled");

  private static final Set<String> POSTED = Set.of("ambassador", "consul");

  private static final Set<String> LEGATION =
      WordSet.of("consulate credentials legation plenipotentiary");

  /** Words from "as" to the post: "as the first Peruvian ambassador". */
  private static final int WORDS_TO_POST = 6;

  /** A text that speaks of so many is a history of posts. */
  private static final int HISTORY = 4;

  private final CountryCode post;
  private final boolean history;

  Posts(Story story) {
    this.post = story.post();
    this.history =
        story.vocabulary().mayHaveAny(LEGATION)
            && story.sentences().stream().filter(one -> one.sentence().has(LEGATION)).count()
                >= HISTORY;
  }

  boolean isResident(Mention mention, Phrase visitor, Figure figure, Hosts.Host host) {
    Sentence sentence = mention.phrases().sentence();
    if (visitor instanceof Phrase.Person person
        && person.role() != null
        && CONSULS.contains(person.role())) {
      return true;
    }
    if (figure == null) {
      return false;
    }
    if (isSentAsEnvoy(mention)) {
      return true;
    }
    if (figure.role() != null && RESIDENT.contains(figure.role())) {
      return mention.setting("presence") != null
          || host.country().equals(post)
          || isReceived(mention)
          || history
          || isNew(sentence)
          || sentence.has(POSTING);
    }
    boolean envoy = figure.role() == null || ENVOYS.contains(figure.role());
    return envoy && history && !"noun".equals(mention.setting("grammar"));
  }

  /** "sent Ruiz to Peru as the new ambassador" */
  private static boolean isSentAsEnvoy(Mention mention) {
    Sentence sentence = mention.phrases().sentence();
    int as = -1;
    for (int i = mention.triggerTo(); i < sentence.size() && as < 0; i++) {
      as = sentence.word(i).equals("as") ? i : -1;
    }
    return mention.rule().name().startsWith("send")
        && as > 0
        && sentence.has(POSTED, as, as + WORDS_TO_POST);
  }

  /** "our new ambassador has arrived" */
  private static boolean isNew(Sentence sentence) {
    for (int i = 0; i + 1 < sentence.size(); i++) {
      boolean ambassador =
          sentence.word(i + 1).startsWith("ambassador")
              || sentence.word(i + 2).startsWith("ambassador");
      if (sentence.word(i).equals("new") && ambassador) {
        return true;
      }
    }
    return false;
  }

  /** Whether those who hold an office live where they are sent. */
  static boolean isResidentRole(String role) {
    return RESIDENT.contains(role);
  }

  /** A head of state receives the ambassadors at his court. */
  private static boolean isReceived(Mention mention) {
    return mention.rule().name().startsWith("receive");
  }
}
