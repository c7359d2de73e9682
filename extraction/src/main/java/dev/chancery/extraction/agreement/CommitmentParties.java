package dev.chancery.extraction.agreement;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.contracts.document.Genre;
import dev.chancery.extraction.agreement.AgreementParties.Parties;
import dev.chancery.extraction.rule.Mention;
import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.span.Phrase.Organisation;
import dev.chancery.extraction.span.Phrase.Place;
import dev.chancery.extraction.story.Story;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds who is bound by an act that no noun for an instrument tells ("Peru will buy Chilean
 * copper"): the doer before the verb and the other side behind it. Where the text does not tell the
 * country of a company, a text about two countries means the other of these; in other texts the
 * company stands for itself.
 */
final class CommitmentParties {

  private final Story story;
  private final Doers doers;
  private final OtherSide otherSide;
  private final SilentParties silent;
  private final CountryCode overview;
  private final Organisation protagonist;

  CommitmentParties(Story story) {
    this.story = story;
    this.doers = new Doers(story);
    this.otherSide = new OtherSide(story);
    this.silent = new SilentParties(story);
    this.overview = story.subject();
    this.protagonist = CompanyNames.protagonist(story);
  }

  /** Who is bound; nobody where the doer is not of the kind that the rule asks for. */
  Parties of(Mention mention) {
    PartyRoll roll = new PartyRoll(story.cast(), mention.phrases());
    Phrase doer = doers.take(roll, mention);
    // "They joined the bank": who each of them is, is not told.
    boolean vague = doer instanceof Phrase.Sides && "apart".equals(mention.setting("sides"));
    if (vague
        || !fits(mention.setting("actor"), doer)
        || !fits(mention.setting("partner"), mention.first("party"))) {
      return new Parties(Set.of(), Set.of(), Set.of());
    }
    if (roll.namesSides()) {
      silent.addTo(roll, true);
    }
    Set<CountryCode> acting = new LinkedHashSet<>(roll.found());
    addOthers(roll, mention, acting, doer);
    if (roll.found().size() == 1) {
      addRelease(roll, doer);
    }
    Set<CountryCode> told = new LinkedHashSet<>(roll.found());
    Set<CountryCode> others = new LinkedHashSet<>(told);
    others.removeAll(acting);
    boolean trade = "CONTRACT".equals(mention.setting("kind"));
    boolean atHome = trade && OtherSide.isAtHome(mention.phrases(), mention, acting, story.cast());
    if (told.size() == 1 && !atHome) {
      addContext(roll, mention.first("goods") != null);
    }
    return new Parties(told, roll.found(), others);
  }

  private void addOthers(PartyRoll roll, Mention mention, Set<CountryCode> acting, Phrase doer) {
    mention.all("party").forEach(roll::take);
    if (mention.first("goods") instanceof Phrase.Amount goods && goods.origin() != null) {
      roll.add(goods.origin());
    }
    Organisation other = null;
    if (!isComplete(mention, acting) && roll.found().size() == acting.size()) {
      other = otherSide.find(roll, mention, acting, doer != null && acting.isEmpty());
    }
    if (roll.found().size() < 2) {
      for (Phrase party : mention.all("party")) {
        other = other == null ? OtherSide.unknown(story, party) : other;
      }
      Organisation company = acting.isEmpty() ? OtherSide.unknown(story, doer) : null;
      addCompanies(roll, company, other, "companies".equals(mention.setting("sides")));
    }
  }

  /**
   * Whether the doers alone are bound: "Peru and Chile agreed to extend the railway to Bolivia".
   */
  private static boolean isComplete(Mention mention, Set<CountryCode> acting) {
    String other = mention.setting("other");
    return "none".equals(other) || "context".equals(other) && acting.size() > 1;
  }

  private static boolean fits(String kind, Phrase party) {
    return kind == null || party != null && kind.equals("company") == CompanyNames.isCompany(party);
  }

  /**
   * Names the sides that are companies of no told country: in a text about two countries by these,
   * elsewhere by themselves.
   */
  private void addCompanies(PartyRoll roll, Organisation doer, Organisation other, boolean both) {
    Organisation company = doer != null ? doer : other;
    List<CountryCode> pair = story.pair();
    boolean sides =
        roll.found().isEmpty() ? both && doer != null && other != null : company != null;
    if (sides && !pair.isEmpty() && pair.containsAll(roll.found())) {
      roll.found().addAll(pair);
    } else if (sides && !roll.found().isEmpty()) {
      CountryCode voice = story.voice();
      boolean own = voice != null && !roll.found().contains(voice);
      roll.add(own ? voice : CompanyNames.code(company));
    }
  }

  /**
   * What a foreign state undertakes in an official release it undertakes to the one that tells; in
   * an overview of a country the other side is that country.
   */
  private void addRelease(PartyRoll roll, Phrase doer) {
    boolean state = doer instanceof Place || doer instanceof Phrase.Person;
    boolean release = story.document().genre() == Genre.PRESS_RELEASE && story.home() != null;
    if (state && release) {
      roll.add(story.home());
    } else if (overview != null) {
      roll.add(overview);
    }
  }

  /**
   * The other of the two countries that a text is about, the one that it is about, or for a sale
   * the company that it is about.
   */
  private void addContext(PartyRoll roll, boolean sale) {
    if (story.pair().containsAll(roll.found()) && !story.pair().isEmpty()) {
      roll.found().addAll(story.pair());
    } else if (story.topic() != null && !roll.found().contains(story.topic())) {
      roll.add(story.topic());
    } else if (sale && protagonist != null) {
      roll.add(CompanyNames.code(protagonist));
    }
  }
}
