package dev.chancery.extraction.visit;

import dev.chancery.extraction.rule.Mention;
import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.text.Sentence;
import java.util.Set;
import java.util.regex.Pattern;

/** A country's name that tells whose something is, and not where a trip goes. */
final class PlaceAdjective {

  /** "U.S.", "UK" */
  private static final Pattern SHORT_FORM = Pattern.compile("(?:[A-Z]\\.?){2,}");

  private static final Set<String> VISITORS =
      Set.of("delegation", "delegates", "members", "officials", "president", "senators", "team");

  private PlaceAdjective() {}

  static boolean is(Mention mention, Phrase.Place place) {
    return isOfAThing(mention, place) || isOfVisitors(mention, place);
  }

  /** "the visit of the U.S. members": whose visit it is. */
  private static boolean isOfVisitors(Mention mention, Phrase.Place place) {
    Sentence sentence = mention.phrases().sentence();
    String before = sentence.word(place.from() - 1);
    String preposition = before.equals("the") ? sentence.word(place.from() - 2) : before;
    return preposition.equals("of") && VISITORS.contains(sentence.word(place.to()));
  }

  /** "visited the U.S. Gulf Coast": whose coast it is, and perhaps the visitor's own. */
  private static boolean isOfAThing(Mention mention, Phrase.Place place) {
    Sentence sentence = mention.phrases().sentence();
    Phrase behind = mention.phrases().at(place.to());
    return place.kind() == Phrase.PlaceKind.COUNTRY
        && place.to() < sentence.size()
        && sentence.token(place.to()).isCapitalised()
        && SHORT_FORM.matcher(sentence.token(place.to() - 1).text()).matches()
        && !(behind instanceof Phrase.When)
        && !sentence.capitals()
        && !sentence.heading();
  }
}
