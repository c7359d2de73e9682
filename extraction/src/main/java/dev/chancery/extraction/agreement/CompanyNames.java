package dev.chancery.extraction.agreement;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.span.Phrase.Organisation;
import dev.chancery.extraction.span.Phrases;
import dev.chancery.extraction.story.Story;
import dev.chancery.extraction.text.WordSet;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Tells companies from offices and from words that only look like a name. */
public final class CompanyNames {

  /** Words in the names of offices, which are no companies. */
  private static final Set<String> OFFICES =
      WordSet.of(
          """
          academy administration agency association authority bureau commission committee congress council
          court department exchequer foundation government institute ministry office parliament senate treasury university
          """);

  /** Nouns that look like a company's name where they open a sentence. */
  private static final Set<String> PEOPLE =
      WordSet.of(
          """
          officials sources traders analysts dealers diplomats ministers members leaders authorities
          experts producers exporters importers buyers
          """);

  /** So often a text names the company that it is about. */
  private static final int PROTAGONIST = 3;

  private static final String MARK = "ORG:";

  private CompanyNames() {}

  /** Whether a name stands for somebody, not for people in general. */
  static boolean isName(Organisation organisation) {
    return Character.isUpperCase(organisation.name().charAt(0))
        && !PEOPLE.contains(organisation.name().toLowerCase(Locale.ROOT));
  }

  /** Whether a phrase names a company, not "DOJ" or "the Department of Justice". */
  public static boolean isCompany(Phrase phrase) {
    if (!(phrase instanceof Organisation organisation)) {
      return false;
    }
    String name = organisation.name();
    return !name.equals(name.toUpperCase(Locale.ROOT))
        && Arrays.stream(name.toLowerCase(Locale.ROOT).split(" ")).noneMatch(OFFICES::contains);
  }

  /** A company as a party: by its name. */
  public static CountryCode code(Organisation company) {
    return CountryCode.of(MARK + company.name().replace('\n', ' '));
  }

  /** Whether a party is a company of no told country. */
  public static boolean isCompany(CountryCode party) {
    return party.value().startsWith(MARK);
  }

  /** The company of no told country that a text is about, null where it names none often. */
  static Organisation protagonist(Story story) {
    Map<String, Integer> counts = new HashMap<>();
    Organisation best = null;
    int most = PROTAGONIST - 1;
    for (Phrases phrases : story.sentences()) {
      for (Phrase phrase : phrases.all()) {
        Organisation company = OtherSide.unknown(story, phrase);
        if (company != null && isCompany(company)) {
          int count = counts.merge(company.name(), 1, Integer::sum);
          if (count > most) {
            most = count;
            best = company;
          }
        }
      }
    }
    return best;
  }
}
