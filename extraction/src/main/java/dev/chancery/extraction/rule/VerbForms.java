package dev.chancery.extraction.rule;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The regular forms of an English verb: {@code sail~} stands for "sail", "sails", "sailed" and
 * "sailing", {@code set~_out} for the same forms of "set" with "out" behind each.
 */
final class VerbForms {

  private static final char SIGN = '~';

  private VerbForms() {}

  /** Whether a word is written as a verb of which all forms are meant. */
  static boolean isWritten(String word) {
    return word.indexOf(SIGN) > 0;
  }

  /**
   * The forms of a verb written with {@code ~} behind its stem.
   *
   * @param written a verb as {@link #isWritten} knows it
   */
  static Set<String> of(String written) {
    int sign = written.indexOf(SIGN);
    String verb = written.substring(0, sign);
    String particle = written.substring(sign + 1);
    Set<String> forms = new LinkedHashSet<>();
    forms.add(verb + particle);
    forms.add(present(verb) + particle);
    String stem = stem(verb);
    forms.add(past(verb, stem) + particle);
    forms.add(
        (endsInSilentE(verb) ? verb.substring(0, verb.length() - 1) : stem) + "ing" + particle);
    return forms;
  }

  private static String present(String verb) {
    if (isConsonantY(verb)) {
      return verb.substring(0, verb.length() - 1) + "ies";
    }
    boolean hissing =
        verb.endsWith("s")
            || verb.endsWith("x")
            || verb.endsWith("z")
            || verb.endsWith("ch")
            || verb.endsWith("sh")
            || verb.endsWith("o");
    return verb + (hissing ? "es" : "s");
  }

  private static String past(String verb, String stem) {
    if (isConsonantY(verb)) {
      return verb.substring(0, verb.length() - 1) + "ied";
    }
    return verb.endsWith("e") ? verb + "d" : stem + "ed";
  }

  /** "stopp" of "stop": a verb of one syllable that ends in vowel and consonant doubles it. */
  private static String stem(String verb) {
    int last = verb.length() - 1;
    boolean doubles =
        last >= 2
            && !isVowel(verb.charAt(last))
            && "wxy".indexOf(verb.charAt(last)) < 0
            && isVowel(verb.charAt(last - 1))
            && verb.chars().limit(last - 1L).noneMatch(VerbForms::isVowel);
    return doubles ? verb + verb.charAt(last) : verb;
  }

  private static boolean endsInSilentE(String verb) {
    return verb.endsWith("e") && !verb.endsWith("ee");
  }

  private static boolean isConsonantY(String verb) {
    int last = verb.length() - 1;
    return last > 0 && verb.charAt(last) == 'y' && !isVowel(verb.charAt(last - 1));
  }

  private static boolean isVowel(int letter) {
    return "aeiou".indexOf(letter) >= 0;
  }
}
