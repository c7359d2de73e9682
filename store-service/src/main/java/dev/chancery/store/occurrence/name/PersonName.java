package dev.chancery.store.occurrence.name;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The words of a person's name without titles. The order counts for nothing, because Chinese,
 * Korean, Japanese and Hungarian names stand in both orders.
 *
 * @param readings the words in plain letters; several readings where a hyphen or a space may join
 *     them (Ahmadi-Nejad, Ahmadinejad; Dae-jung, Dae Jung)
 * @param custom how names of the country are written
 */
record PersonName(List<List<Word>> readings, Custom custom) {

  /** What is customary in names of a country. */
  enum Custom {
    /** Romanised syllables, in which a single letter makes another name. */
    CHINESE,
    KOREAN,
    /** Two surnames, of which the first, the second or both may be told. */
    SPANISH,
    OTHER
  }

  /**
   * @param plain plain letters
   * @param sounds what {@link Spelling} compares
   */
  record Word(String plain, String sounds) {

    boolean isInitial() {
      return plain.length() == 1;
    }

    boolean isPatronymic() {
      return plain.length() > 5
          && (plain.endsWith("ovich")
              || plain.endsWith("evich")
              || plain.endsWith("avich")
              || plain.endsWith("ovych")
              || plain.endsWith("yovych")
              || plain.endsWith("ovna")
              || plain.endsWith("evna")
              || plain.endsWith("ogly")
              || plain.endsWith("oglu"));
    }
  }

  /**
   * @param parts the words in order, hyphens kept; at least one
   */
  static PersonName of(List<String> parts, Custom custom) {
    Set<List<String>> readings = new LinkedHashSet<>();
    List<String> apart = new ArrayList<>();
    List<String> joined = new ArrayList<>();
    for (String part : parts) {
      apart.addAll(List.of(part.split("-")));
      joined.add(part.replace("-", ""));
    }
    readings.add(joined);
    readings.add(apart);
    if ((custom == Custom.KOREAN || custom == Custom.CHINESE) && apart.size() == 3) {
      readings.add(List.of(apart.get(0), apart.get(1) + apart.get(2)));
      readings.add(List.of(apart.get(0) + apart.get(1), apart.get(2)));
    }
    return new PersonName(
        readings.stream()
            .map(words -> words.stream().filter(word -> !word.isEmpty()).toList())
            .filter(words -> !words.isEmpty())
            .map(words -> words.stream().map(word -> word(word, custom)).toList())
            .toList(),
        custom);
  }

  private static Word word(String plain, Custom custom) {
    return switch (custom) {
      case CHINESE -> new Word(plain, plain);
      case KOREAN -> new Word(plain, korean(plain));
      default -> new Word(plain, Spelling.sounds(plain));
    };
  }

  /** Between the romanisations in use: Jong-il and Chong-il, Park and Pak, Lee and Yi. */
  private static String korean(String plain) {
    return switch (plain) {
      case "lee", "yi", "ri", "rhee", "li" -> "I";
      case "park", "pak", "bak" -> "P";
      case "roh", "no", "noh" -> "N";
      case "choi", "choe", "choy" -> "C";
      default ->
          plain
              .replace("ch", "j")
              .replace("eo", "o")
              .replace("eu", "u")
              .replace("oo", "u")
              .replace("ee", "i")
              .replace('u', 'o')
              .replace('k', 'g')
              .replace('t', 'd')
              .replace('p', 'b')
              .replace("h", "");
    };
  }

  /** The number of whole words; one is a surname, as a rule. */
  int length() {
    return (int)
        readings.stream()
            .mapToLong(words -> words.stream().filter(word -> !word.isInitial()).count())
            .min()
            .orElse(0);
  }

  /** {@link Likeness#SAME}, {@link Likeness#IN_PART} or {@link Likeness#DIFFERENT}. */
  Likeness compare(PersonName other, GivenNames givenNames) {
    Likeness best = Likeness.DIFFERENT;
    for (List<Word> mine : readings) {
      for (List<Word> theirs : other.readings) {
        Likeness likeness = compare(mine, theirs, givenNames);
        if (likeness.compareTo(best) > 0) {
          best = likeness;
        }
      }
    }
    return best;
  }

  private Likeness compare(List<Word> mine, List<Word> theirs, GivenNames givenNames) {
    List<Word> restOfMine = new ArrayList<>();
    List<Word> restOfTheirs = new ArrayList<>(theirs);
    int whole = 0;
    for (Word word : mine) {
      Word match = word.isInitial() ? null : find(word, restOfTheirs, givenNames);
      if (match == null) {
        restOfMine.add(word);
      } else {
        restOfTheirs.remove(match);
        whole++;
      }
    }
    if (whole == 0) {
      return Likeness.DIFFERENT;
    }
    int initials = takeInitials(restOfMine, restOfTheirs) + takeInitials(restOfTheirs, restOfMine);
    removePatronymic(mine, restOfMine);
    removePatronymic(theirs, restOfTheirs);
    if (!restOfMine.isEmpty()
        && !restOfTheirs.isEmpty()
        && !isOtherSurname(mine, theirs)
        && !isOtherSurname(theirs, mine)) {
      return Likeness.DIFFERENT;
    }
    boolean equal = restOfMine.isEmpty() && restOfTheirs.isEmpty();
    return whole + initials >= 2 || (equal && mine.size() > 1) ? Likeness.SAME : Likeness.IN_PART;
  }

  /** At the end of a name such a word is the surname (Yanukovych). */
  private static void removePatronymic(List<Word> name, List<Word> rest) {
    Word last = name.get(name.size() - 1);
    rest.removeIf(word -> word.isPatronymic() && !word.equals(last));
  }

  private Word find(Word word, List<Word> among, GivenNames givenNames) {
    for (Word other : among) {
      if (word.plain().equals(other.plain())) {
        return other;
      }
    }
    for (Word other : among) {
      if (!other.isInitial() && (alike(word, other) || sameGiven(word, other, givenNames))) {
        return other;
      }
    }
    return null;
  }

  private boolean alike(Word a, Word b) {
    return custom == Custom.CHINESE || custom == Custom.KOREAN
        ? a.sounds().equals(b.sounds())
        : Spelling.alike(a.sounds(), b.sounds());
  }

  private static boolean sameGiven(Word a, Word b, GivenNames givenNames) {
    return givenNames.sameGroup(a.sounds(), b.sounds());
  }

  /** Removes initials and the words that they stand for. */
  private static int takeInitials(List<Word> initials, List<Word> words) {
    int taken = 0;
    for (Word initial : List.copyOf(initials)) {
      if (initial.isInitial()) {
        for (Word word : words) {
          if (word.plain().charAt(0) == initial.plain().charAt(0)) {
            words.remove(word);
            initials.remove(initial);
            taken++;
            break;
          }
        }
      }
    }
    return taken;
  }

  /** Vicente Fox and Fox Quesada: where one ends with what the other begins with. */
  private boolean isOtherSurname(List<Word> first, List<Word> second) {
    if (custom != Custom.SPANISH) {
      return false;
    }
    Word last = first.get(first.size() - 1);
    return (first.size() > 1 && last.plain().equals(second.get(0).plain()))
        || endsInSurnames(first, second);
  }

  /** Rodríguez Zapatero and José Zapatero: a word in -ez is no given name. */
  private static boolean endsInSurnames(List<Word> first, List<Word> second) {
    return first.size() == 2
        && first.get(0).plain().endsWith("ez")
        && first.get(1).plain().equals(second.get(second.size() - 1).plain());
  }
}
