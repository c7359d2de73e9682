package dev.chancery.extraction.visit;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.extraction.document.Origin;
import dev.chancery.extraction.rule.Mention;
import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.story.Story;
import dev.chancery.extraction.text.Sentence;
import dev.chancery.extraction.text.WordSet;
import java.util.Locale;
import java.util.Set;

/** Who signs a cable or letter: "my visit to Peru" is his, unless somebody is quoted. */
final class Writer {

  /** Of the rules whose visitor speaks of himself. */
  private static final String SETTING = "writer";

  private static final Set<String> QUOTATION = Set.of("\"", "“", "‘", "'");

  private static final Set<String> OFFICES =
      WordSet.of(
          """
          amconsul amembassy cabinet commission consulate delegation department embassy foreign
          government legation ministry mission office post secstate secretary usmission
          """);

  private Writer() {}

  static boolean isVisitor(Mention mention) {
    return SETTING.equals(mention.setting("visitor"));
  }

  /** The writer at the trigger of a mention; null where the text does not tell by name. */
  static Phrase.Person at(Mention mention, Story story) {
    String name = name(story.document().origin());
    CountryCode service = story.service();
    Sentence sentence = mention.phrases().sentence();
    if (name == null || service == null || sentence.has(QUOTATION, 0, mention.triggerFrom())) {
      return null;
    }
    return new Phrase.Person(
        mention.triggerFrom(), mention.triggerTo(), name, null, service, name, false);
  }

  /** "Mr A. B. Ruiz" of "Mr A. B. Ruiz, High Commissioner"; null where an office signs. */
  private static String name(Origin origin) {
    if (origin == null || origin.sender() == null) {
      return null;
    }
    String name = origin.sender().split(",")[0].strip();
    for (String word : name.toLowerCase(Locale.ROOT).split(" ")) {
      if (OFFICES.contains(word)) {
        return null;
      }
    }
    return name.isEmpty() ? null : name;
  }
}
