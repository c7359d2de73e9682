package dev.chancery.store.occurrence.name;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How far two spellings of a name are apart. Names that came over from other scripts differ in
 * vowels, doubled letters and sibilants (Khatami, Xatami, Hatemi; Lukashenko, Loukachenko): such
 * changes cost little, any other letter costs 1. The longer the name, the more is allowed.
 */
final class Spelling {

  private record Rewriting(Pattern pattern, String by) {}

  /** Letters that write one sound; capitals stand for sh, ch and zh. */
  private static final List<Rewriting> SOUNDS =
      rewritings(
          "[ao]u$", "ov", // Belarusian -aŭ, -oŭ
          "eu$", "ev",
          "schtsch|shtsh|shch|chtch|szcz|sch(?=tsch)", "S",
          "tsch|tch", "C",
          "sch|sh|sz", "S",
          "ch|cz", "C",
          "dzh|dj", "j",
          "zh", "Z",
          "tz|ts", "c",
          "kh", "h",
          "gh", "g",
          "gu(?=[ei])", "g",
          "ph", "f",
          "th", "t",
          "dh", "d",
          "ck|qu|q", "k",
          "^x", "h",
          "x", "ks",
          "w", "v",
          "ou|oo", "u",
          "ee", "i",
          "y", "i",
          "(.)\\1+", "$1");

  private static final String VOWELS = "aeiou";
  private static final String SIBILANTS = "sScCzZ";
  private static final double[] ALLOWED = {0, 0, 0, 0.2, 0.3, 0.55, 0.65, 0.75};
  private static final double ALLOWED_LONG = 1;

  private Spelling() {}

  private static List<Rewriting> rewritings(String... pairs) {
    List<Rewriting> rewritings = new ArrayList<>();
    for (int i = 0; i < pairs.length; i += 2) {
      rewritings.add(new Rewriting(Pattern.compile(pairs[i]), pairs[i + 1]));
    }
    return List.copyOf(rewritings);
  }

  /** One letter for each sound, doubled ones once. */
  static String sounds(String plain) {
    String sounds = plain;
    for (Rewriting rewriting : SOUNDS) {
      sounds = rewriting.pattern().matcher(sounds).replaceAll(rewriting.by());
    }
    return sounds;
  }

  /** Whether both may be one name. Takes what {@link #sounds} gives. */
  static boolean alike(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    int length = Math.max(a.length(), b.length());
    double allowed = length < ALLOWED.length ? ALLOWED[length] : ALLOWED_LONG;
    if (allowed == 0
        || Math.abs(a.length() - b.length()) > 3
        || change(a.charAt(0), b.charAt(0)) > 0.5
        || isWomansForm(a, b)
        || isWomansForm(b, a)) {
      return false;
    }
    return distance(a, b) <= allowed + 1e-9;
  }

  /** Ivanova is not Ivanov. */
  private static boolean isWomansForm(String woman, String man) {
    return woman.length() == man.length() + 1
        && woman.startsWith(man)
        && (woman.endsWith("ova") || woman.endsWith("eva") || woman.endsWith("ina"));
  }

  private static double distance(String a, String b) {
    double[] above = new double[b.length() + 1];
    for (int j = 1; j <= b.length(); j++) {
      above[j] = above[j - 1] + extra(b, j - 1);
    }
    for (int i = 1; i <= a.length(); i++) {
      double[] row = new double[b.length() + 1];
      row[0] = above[0] + extra(a, i - 1);
      for (int j = 1; j <= b.length(); j++) {
        row[j] =
            Math.min(
                above[j - 1] + change(a.charAt(i - 1), b.charAt(j - 1)),
                Math.min(above[j] + extra(a, i - 1), row[j - 1] + extra(b, j - 1)));
      }
      above = row;
    }
    return above[b.length()];
  }

  /** What it costs that the letter is in one spelling only. */
  private static double extra(String word, int at) {
    char c = word.charAt(at);
    if ((c == 'i' || c == 'j') && isBesideVowel(word, at)) {
      return 0.2;
    }
    if (c == 'h' && at > 0) {
      return 0.3;
    }
    return isVowel(c) ? 0.4 : 1;
  }

  private static boolean isBesideVowel(String word, int at) {
    return (at > 0 && isVowel(word.charAt(at - 1)))
        || (at + 1 < word.length() && isVowel(word.charAt(at + 1)));
  }

  private static double change(char a, char b) {
    if (a == b) {
      return 0;
    }
    if (isVowel(a) && isVowel(b)) {
      return 0.25;
    }
    if (SIBILANTS.indexOf(a) >= 0 && SIBILANTS.indexOf(b) >= 0) {
      return 0.25;
    }
    return Math.min(cost(a, b), cost(b, a));
  }

  private static double cost(char a, char b) {
    return switch ("" + a + b) {
      case "ij", "jZ", "fv", "ck", "gk" -> 0.3;
      case "jC", "hk", "gh", "Ch", "dt", "ej" -> 0.4;
      case "bv", "gj", "aj" -> 0.5;
      default -> 1;
    };
  }

  private static boolean isVowel(char c) {
    return VOWELS.indexOf(c) >= 0;
  }
}
