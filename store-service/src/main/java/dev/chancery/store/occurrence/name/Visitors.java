package dev.chancery.store.occurrence.name;

import dev.chancery.contracts.country.Countries;
import dev.chancery.store.occurrence.name.NameWords.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads descriptions of visitors and compares them. Immutable, for any thread. */
public final class Visitors {

  private static final Set<String> CHINESE = Set.of("CHN", "TWN", "HKG", "MAC", "SGP");
  private static final Set<String> KOREAN = Set.of("KOR", "PRK");
  private static final Set<String> SPANISH =
      Set.of(
          "ESP", "PRT", "BRA", "MEX", "ARG", "CHL", "COL", "PER", "VEN", "ECU", "BOL", "PRY", "URY",
          "CUB", "DOM", "GTM", "HND", "SLV", "NIC", "CRI", "PAN", "PHL");

  /** Iranian and Iran, Belarusian and Belarus: a nation begins as its country does. */
  private static final int NATION_BEGINS = 4;

  private final NameWords words = NameWords.standard();
  private final GivenNames givenNames = GivenNames.standard();
  private final Map<String, String> countries =
      Countries.standard().all().stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  country -> country.code().value(), country -> Letters.plain(country.name())));

  /**
   * @param description a name, an office or a group, with or without titles; may be null
   * @param role the office, may be null
   * @param country whom the visitor speaks for, may be null
   */
  public Visitor read(String description, String role, String country) {
    Office office = Office.of(role);
    if (description == null || description.isBlank()) {
      return new Visitor(null, office, null);
    }
    List<String> name = new ArrayList<>();
    Set<String> content = new TreeSet<>();
    boolean isGroup = false;
    String[] told = description.strip().split("[\\s,;()\"]+");
    for (int i = 0; i < told.length; i++) {
      String plain = withoutArticle(Letters.plain(told[i]).strip());
      boolean isInitial = plain.length() == 1 && isCapital(told[i]);
      if (plain.isEmpty() || (words.is(Kind.PARTICLE, plain) && !isInitial)) {
        continue;
      }
      isGroup |= words.is(Kind.GROUP, plain);
      if (isNation(plain, country)) {
        continue;
      }
      if (!words.is(Kind.VAGUE, plain)) {
        content.add(plain);
      }
      boolean isLast = i == told.length - 1 && !name.isEmpty() && !description.contains(",");
      if (!words.is(Kind.OFFICE, plain) || (isLast && isName(told[i - 1]))) {
        if (isCapital(told[i])) {
          name.add(plain);
        } else {
          isGroup |= office == null;
        }
      }
    }
    if (isGroup) {
      return new Visitor(null, null, content);
    }
    if (name.isEmpty()) {
      return new Visitor(null, office == null ? Office.of(description) : office, null);
    }
    return new Visitor(PersonName.of(name, custom(country)), office, null);
  }

  /** John Major is no major. */
  private boolean isName(String wordBefore) {
    String plain = Letters.plain(wordBefore).strip();
    return !words.is(Kind.OFFICE, plain) && !words.is(Kind.PARTICLE, plain);
  }

  /** Also behind an article, as in al-Assad. */
  private static boolean isCapital(String word) {
    return word.codePoints()
        .anyMatch(
            c -> Character.isUpperCase(c) || !Character.isAlphabetic(c) && Character.isDigit(c));
  }

  public Likeness compare(Visitor a, Visitor b) {
    return a.equals(b) && a.isNamed() && a.telling() == Visitor.Telling.FULL_NAME
        ? Likeness.SAME
        : a.compare(b, givenNames);
  }

  private boolean isNation(String plain, String country) {
    if (words.is(Kind.NATION, plain)) {
      return true;
    }
    String name = country == null ? null : countries.get(country);
    return name != null
        && name.length() >= NATION_BEGINS
        && plain.startsWith(name.substring(0, NATION_BEGINS))
        && plain.length() <= name.length() + 4;
  }

  /** Al-Assad is Assad. */
  private String withoutArticle(String plain) {
    int hyphen = plain.indexOf('-');
    return hyphen > 0
            && hyphen < plain.length() - 1
            && words.is(Kind.PARTICLE, plain.substring(0, hyphen))
        ? plain.substring(hyphen + 1)
        : plain;
  }

  private static PersonName.Custom custom(String country) {
    if (country == null) {
      return PersonName.Custom.OTHER;
    }
    if (CHINESE.contains(country)) {
      return PersonName.Custom.CHINESE;
    }
    if (KOREAN.contains(country)) {
      return PersonName.Custom.KOREAN;
    }
    return SPANISH.contains(country) ? PersonName.Custom.SPANISH : PersonName.Custom.OTHER;
  }
}
