package dev.chancery.extraction.metamorphic;

import dev.chancery.extraction.document.Document;
import dev.chancery.extraction.layout.Layout;
import dev.chancery.extraction.lexicon.Category;
import dev.chancery.extraction.lexicon.Lexicon;
import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.span.Phrase.Person;
import dev.chancery.extraction.span.PhraseFinder;
import dev.chancery.extraction.text.Sentence;
import dev.chancery.extraction.text.Sentences;
import dev.chancery.extraction.text.Tokeniser;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives everybody another name of as many words. Whose name is known from a role, title or country
 * has each word of it replaced wherever it stands with a capital; particles, initials and words
 * that a lexicon knows stay.
 */
final class PersonSwap implements Transformation {

  private static final List<String> NAMES =
      List.of(
          ("Verlan Ostrik Dalmer Bresnik Halvard Torvik Ruskel Almeris Feldor Hantov Ilveen"
                  + " Jorsten Kelvar Lorvin Maltek Norvik Orsel Pelkan Quillon Rastek Selmar"
                  + " Tavrin Ulmer Vostel Wendrik Xelor Yarvin Zelmin Arvosh Belkor Corvan"
                  + " Dervalt Elmor Farkel Gorvin Helstad Isker Jelvan Karsten Lemvig Morvan"
                  + " Nestrik Olvar Perrik Radvan Solvik Temlin Urvan Velkor Wolmer Yestin"
                  + " Zorvan Adrik Bornel Celvin Dornak Estvik Fornell Galvik Hormek Irvell"
                  + " Jastrek Kolvar Lasvik Menvor Narvell Ostven Pradik Rolvan Stavrin")
              .split(" "));

  private static final Pattern WORD =
      Pattern.compile("\\p{Lu}\\p{L}*(?:[-'’]\\p{L}+)*?(?=['’]s\\b|(?![-'’]?\\p{L}))");

  private static final int SHORTEST = 3;

  private final PhraseFinder finder;
  private final Lexicon lexicon;

  PersonSwap(PhraseFinder finder, Lexicon lexicon) {
    this.finder = finder;
    this.lexicon = lexicon;
  }

  @Override
  public Variant of(Document original) {
    Map<String, String> names = names(original);
    TextEdits edits = new TextEdits(original.text());
    Matcher word = WORD.matcher(original.text());
    while (word.find()) {
      String name = names.get(word.group().toLowerCase(Locale.ROOT));
      if (name != null) {
        boolean capitals = word.group().equals(word.group().toUpperCase(Locale.ROOT));
        edits.replace(word.start(), word.end(), capitals ? name.toUpperCase(Locale.ROOT) : name);
      }
    }
    return new Variant(
        Variant.withText(original, edits.apply()), new OtherNames(new WordSwap(edits.words())));
  }

  private Map<String, String> names(Document document) {
    Map<String, String> names = new LinkedHashMap<>();
    Iterator<String> fresh =
        NAMES.stream().filter(name -> !document.text().contains(name)).iterator();
    for (Sentence sentence : Sentences.of(Layout.of(document))) {
      for (Phrase phrase : finder.find(sentence, 0).all()) {
        if (phrase instanceof Person person && isCertain(person, sentence)) {
          Matcher word = WORD.matcher(person.name());
          while (word.find()) {
            String key = word.group().toLowerCase(Locale.ROOT);
            if (fresh.hasNext()
                && !names.containsKey(key)
                && isNothingElse(word.group(), document.text())) {
              names.put(key, fresh.next());
            }
          }
        }
      }
    }
    return names;
  }

  /** Any two words with capitals look like a name; beside a role, title or country they are one. */
  private static boolean isCertain(Person person, Sentence sentence) {
    return person.name() != null
        && (person.role() != null
            || person.country() != null
            || !sentence.text(person.from(), person.to()).startsWith(person.name()));
  }

  private boolean isNothingElse(String word, String text) {
    if (word.length() < SHORTEST
        || Pattern.compile("\\b" + Pattern.quote(word.toLowerCase(Locale.ROOT)) + "\\b")
            .matcher(text)
            .find()) {
      return false;
    }
    Sentence alone = new Sentence(0, 0, Tokeniser.tokens(word, 0, word.length()), false, false);
    for (int i = 0; i < alone.size(); i++) {
      Lexicon.Hit hit = lexicon.longest(alone, i);
      for (Category category : Category.values()) {
        if (hit.of(category) != null) {
          return false;
        }
      }
    }
    return true;
  }

  private record OtherNames(WordSwap swap) implements Effect {

    @Override
    public String words(String original) {
      return swap.in(original);
    }
  }
}
