package dev.chancery.extraction.document.front;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Tells the language of a text as an ISO 639-1 code. English is known by its small words, which
 * takes microseconds; only where these are few is a statistical model asked, which is loaded when
 * it is first needed.
 */
public final class Language {

  /** Neither the words nor the model can tell. */
  public static final String UNDETERMINED = "und";

  private static final String ENGLISH = "en";
  private static final int SAMPLE = 1_500;
  private static final int FEWEST_WORDS = 3;
  private static final int ENOUGH_WORDS = 15;

  /** The model spreads its confidence over a hundred languages: the best must stand out so much. */
  private static final double CERTAIN = 1.5;

  /** One word in so many is one of the small words, in lists and tables too. */
  private static final int ENGLISH_SHARE = 20;

  /** Small words that no other language with Latin letters has in number. */
  private static final Set<String> SMALL_WORDS =
      Set.of(
          "the", "of", "and", "that", "with", "from", "which", "their", "were", "this", "have",
          "been", "would");

  private Language() {}

  /** The code, or {@link #UNDETERMINED}. */
  public static String of(String text) {
    int words = 0;
    int english = 0;
    int stop = Math.min(text.length(), SAMPLE);
    int position = 0;
    int latin = 0;
    while (position < stop) {
      int start = position;
      while (position < stop && isLetter(text.charAt(position))) {
        latin += text.charAt(position) < '\u0250' ? 1 : 0;
        position++;
      }
      int length = position - start;
      if (length > 0) {
        words++;
        english += length < 6 && isSmallWord(text, start, position) ? 1 : 0;
      } else {
        position++;
      }
    }
    if (words >= ENOUGH_WORDS && english * ENGLISH_SHARE >= words) {
      return ENGLISH;
    }
    if (words < FEWEST_WORDS && latin > 0) {
      return UNDETERMINED;
    }
    boolean rather = english * ENGLISH_SHARE >= words && english > 0 && latin * 2 > stop;
    return rather ? ENGLISH : Model.guess(text.substring(0, stop));
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || Character.isLetter(c);
  }

  private static boolean isSmallWord(String text, int start, int end) {
    return SMALL_WORDS.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
  }

  /** Loaded by the first text that needs it. */
  private static final class Model {

    private static final String FILE = "/langdetect-183.bin";
    private static final LanguageDetectorModel MODEL = load();
    private static final Map<String, String> CODES =
        Arrays.stream(Locale.getISOLanguages())
            .collect(
                Collectors.toMap(
                    code -> Locale.forLanguageTag(code).getISO3Language(),
                    code -> code,
                    (first, second) -> first));

    /** Languages that the model splits further than ISO 639-1 does. */
    private static final Map<String, String> WIDER =
        Map.of("cmn", "zh", "pes", "fa", "ekk", "et", "lvs", "lv", "nob", "no", "zlm", "ms");

    static String guess(String sample) {
      opennlp.tools.langdetect.Language[] guesses =
          new LanguageDetectorME(MODEL).predictLanguages(sample);
      if (guesses[0].getConfidence() < CERTAIN * guesses[1].getConfidence()) {
        return UNDETERMINED;
      }
      String best = guesses[0].getLang();
      String code = WIDER.getOrDefault(best, CODES.get(best));
      return code == null ? UNDETERMINED : code;
    }

    private static LanguageDetectorModel load() {
      try (InputStream file = Language.class.getResourceAsStream(FILE)) {
        if (file == null) {
          throw new IllegalStateException(
              FILE + " is not on the class path: add opennlp-models-langdetect");
        }
        return new LanguageDetectorModel(file);
      } catch (IOException e) {
        throw new UncheckedIOException("the language model cannot be read: " + FILE, e);
      }
    }
  }
}
