package dev.chancery.extraction.resolve;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.extraction.rule.Mention;
import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.span.Phrases;
import dev.chancery.extraction.text.Sentence;
import dev.chancery.extraction.text.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Who travels, by the words of a mention or, where they leave it out, by those before. */
final class Travellers {

  private static final int SENTENCES_BACK = 2;

  /** More parties than this are not those of whom "they" is said. */
  private static final int MOST_SIDES = 6;

  private static final int WORDS_TO_LEADER = 4;

  private static final Set<String> LEAD =
      WordSet.of("brought head headed heading heads lead leading leads led took");

  private static final Set<String> LED = WordSet.of("headed led");

  private static final Set<String> MET = WordSet.of("meet meets met thanked told");

  private static final Set<String> POSSESSIVES = Set.of("'", "’", "'s", "’s");

  private static final Set<String> DURING = Set.of("during", "on");

  private static final Set<String> LINKS = Set.of("and", "&", "with", "as");

  private static final Set<String> BEFORE_PARTICIPLE = Set.of("after", "before", "by", "while");

  /** Before whoever something is done with or to. */
  private static final Set<String> OBJECT = Set.of("by", "for", "from", "of", "to", "with");

  private static final Set<String> OPENS_PARENTHESIS =
      WordSet.of("accompanied after at before during following in on speaking together with");

  private static final Set<String> COORDINATION = Set.of(",", "and");

  /** What goes on with the sentence behind a relative clause. */
  private static final Set<String> FINITE =
      WordSet.of("accepted arrived flew had has is left plans said told was will would");

  private final Story story;

  Travellers(Story story) {
    this.story = story;
  }

  /** The phrases that name the visitors of a mention, a phrase for each country. */
  List<Phrase> of(Mention mention) {
    List<Phrase> captured = mention.all("visitor");
    if ("all".equals(mention.setting("visitor"))) {
      return everybody(mention, captured);
    }
    if (captured.isEmpty()) {
      Phrase subject = subject(mention);
      return subject == null ? List.of() : List.of(subject);
    }
    if (captured.size() == 1 && Guests.isInviter(mention, captured.get(0))) {
      Phrase guest = Guests.guest(mention, captured.get(0));
      return guest == null ? List.of() : List.of(guest);
    }
    Phrase before = captured.size() == 1 ? beforeRelative(mention, captured.get(0)) : null;
    if (before == null && captured.size() == 1) {
      before = beforeParenthesis(mention, captured.get(0));
    }
    if (before == null && captured.size() == 1) {
      before = Guests.received(mention, captured.get(0));
    }
    if (before != null) {
      captured = List.of(before);
    } else if (isParticiple(mention)
        || isMetByTheTraveller(mention, captured)
        || isTold(mention, captured.get(0))) {
      Phrase subject = first(mention);
      captured = subject == null ? captured : List.of(subject);
    }
    List<Phrase> out = new ArrayList<>();
    for (Phrase phrase : joined(mention, captured)) {
      if (isNameOfAMeeting(mention, phrase)) {
        continue;
      }
      if (phrase instanceof Phrase.Sides) {
        out.addAll(sides(mention.phrases().sentence().index()));
        continue;
      }
      Phrase leader = leader(mention.phrases(), phrase);
      out.add(leader == null ? phrase : leader);
      out.addAll(others(mention.phrases(), phrase));
    }
    return out;
  }

  /** "the OPEC ministers' meeting" names it by a body, and tells of nobody's trip. */
  private boolean isNameOfAMeeting(Mention mention, Phrase phrase) {
    CountryCode body = story.cast().country(phrase);
    return body != null
        && !body.isThreeLetters()
        && phrase.to() + 1 == mention.triggerFrom()
        && POSSESSIVES.contains(mention.phrases().sentence().word(phrase.to()));
  }

  /** "Ruiz, who met Paz in Lima, is to visit Peru": she visits, not Paz; null where none is so. */
  private Phrase beforeRelative(Mention mention, Phrase captured) {
    Sentence sentence = mention.phrases().sentence();
    boolean closed = false;
    for (int i = captured.to(); i < mention.triggerFrom(); i++) {
      closed |= sentence.word(i).equals(",") && FINITE.contains(sentence.word(i + 1));
    }
    for (int i = captured.from() - 1; closed && i > 0; i--) {
      if (sentence.word(i).equals("who") && sentence.word(i - 1).equals(",")) {
        Phrase subject = mention.phrases().at(i - 2);
        return subject instanceof Phrase.Person person && !person.isPronoun() ? subject : null;
      }
      closed = !sentence.word(i).equals(",");
    }
    return null;
  }

  /** "Ruiz, after talks with Paz, flew to Peru": she flew, not Paz; null where none is so. */
  private static Phrase beforeParenthesis(Mention mention, Phrase captured) {
    Sentence sentence = mention.phrases().sentence();
    boolean closed =
        sentence.word(captured.to()).equals(",")
            && captured.to() < mention.triggerFrom()
            && OBJECT.contains(sentence.word(captured.from() - 1));
    for (int i = captured.from() - 1; closed && i > 0; i--) {
      if (sentence.word(i).equals(",")) {
        Phrase subject = mention.phrases().at(i - 1);
        return OPENS_PARENTHESIS.contains(sentence.word(i + 1))
                && subject instanceof Phrase.Person person
                && !person.isPronoun()
            ? subject
            : null;
      }
    }
    return null;
  }

  /** Those of whom the sentences before speak: "They met for two days in Lima". */
  private List<Phrase> sides(int sentence) {
    List<Phrase> out = new ArrayList<>();
    for (int s = sentence - 1; s >= Math.max(0, sentence - SENTENCES_BACK) && out.size() < 2; s--) {
      out.clear();
      Phrases before = story.sentences().get(s);
      for (Phrase phrase : before.all()) {
        boolean pronoun = phrase instanceof Phrase.Person person && person.isPronoun();
        if (isTraveller(phrase) && !pronoun && story.cast().country(phrase) != null) {
          out.add(phrase);
          out.addAll(others(before, phrase));
        }
      }
    }
    return out.size() < 2 || out.size() > MOST_SIDES ? List.of() : out;
  }

  /** Who leads a delegation: "Ana Ruiz led a delegation", "a delegation headed by Ana Ruiz". */
  private static Phrase leader(Phrases phrases, Phrase delegation) {
    if (!(delegation instanceof Phrase.Delegation)) {
      return null;
    }
    for (int i = delegation.from() - 1;
        i >= Math.max(0, delegation.from() - WORDS_TO_LEADER);
        i--) {
      if (LEAD.contains(phrases.sentence().word(i))) {
        return leaderBefore(phrases, i);
      }
      if (phrases.at(i) != null) {
        break;
      }
    }
    int by = delegation.to() + 1;
    if (phrases.sentence().word(delegation.to()).equals("under")) {
      return phrases.at(by) instanceof Phrase.Person person ? person : null;
    }
    return LED.contains(phrases.sentence().word(delegation.to()))
            && phrases.sentence().word(by).equals("by")
            && phrases.at(by + 1) instanceof Phrase.Person person
        ? person
        : null;
  }

  private static Phrase leaderBefore(Phrases phrases, int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - WORDS_TO_LEADER); i--) {
      Phrase phrase = phrases.at(i);
      if (phrase instanceof Phrase.Person person && !person.plural()) {
        return phrase;
      }
      if (phrase != null && !(phrase instanceof Phrase.When)) {
        return null;
      }
    }
    return null;
  }

  /** "met her host before flying to Peru": the subject of the sentence travels. */
  private static boolean isParticiple(Mention mention) {
    int trigger = mention.triggerFrom();
    return mention.phrases().sentence().word(trigger).endsWith("ing")
        && BEFORE_PARTICIPLE.contains(mention.phrases().sentence().word(trigger - 1));
  }

  /** "met with the Queen during a visit to Peru": whoever met her travels. */
  private static boolean isMetByTheTraveller(Mention mention, List<Phrase> captured) {
    Phrase last = captured.get(captured.size() - 1);
    if (mention.setting("presence") != null || last.to() > mention.triggerFrom()) {
      return false;
    }
    int with = captured.get(0).from() - 1;
    boolean met =
        mention.phrases().sentence().word(with).equals("with")
            || MET.contains(mention.phrases().sentence().word(with));
    return met && isDuring(mention, last.to());
  }

  /** "Ruiz will travel to Peru, the spokesman said." */
  private static boolean isTold(Mention mention, Phrase visitor) {
    return visitor instanceof Phrase.Person person
        && Cast.SPOKESMAN.equals(person.role())
        && visitor.from() > mention.triggerFrom();
  }

  private static boolean isDuring(Mention mention, int from) {
    return mention.phrases().sentence().has(DURING, from, mention.triggerFrom());
  }

  private Phrase first(Mention mention) {
    for (Phrase phrase : mention.phrases().all()) {
      if (phrase.to() > mention.triggerFrom()) {
        return null;
      }
      if (isTraveller(phrase)) {
        return phrase;
      }
    }
    return null;
  }

  /** Two people apart by a comma only are no list: "at the invitation of the King, Minister X". */
  private static List<Phrase> joined(Mention mention, List<Phrase> captured) {
    int last = captured.size() - 1;
    if (last == 0 || captured.get(last).from() > mention.triggerFrom()) {
      return captured;
    }
    for (int i = captured.get(last - 1).to(); i < captured.get(last).from(); i++) {
      String word = mention.phrases().sentence().word(i);
      if (LINKS.contains(word) || MET.contains(word)) {
        return captured;
      }
    }
    return List.of(captured.get(last));
  }

  /**
   * The further countries of "the presidents of Peru and Chile", "Peruvian and Chilean experts".
   */
  private static List<Phrase> others(Phrases phrases, Phrase phrase) {
    boolean plural = phrase instanceof Phrase.Person person && person.plural();
    if (!plural && !(phrase instanceof Phrase.Delegation)) {
      return List.of();
    }
    List<Phrase> out = new ArrayList<>();
    String words = phrases.text(phrase);
    if (phrases.at(phrase.to() - 1) == phrase && endsWithOrigin(words)) {
      String head = words.substring(0, lastOrigin(words));
      int i = link(phrases, phrase.to(), 1);
      while (phrases.at(i) instanceof Phrase.Place place
          && place.kind() == Phrase.PlaceKind.COUNTRY) {
        out.add(new Phrase.Delegation(i, place.to(), head + place.name(), place.country()));
        i = link(phrases, place.to(), 1);
      }
    }
    int i = link(phrases, phrase.from() - 1, -1);
    while (i < phrase.from() - 1 && phrases.at(i) instanceof Phrase.Nationality nation) {
      String group =
          plural ? ((Phrase.Person) phrase).body() : ((Phrase.Delegation) phrase).words();
      String head = group.substring(group.indexOf(' ') + 1);
      out.add(
          new Phrase.Delegation(
              nation.from(), nation.to(), phrases.text(nation) + " " + head, nation.country()));
      i = link(phrases, nation.from() - 1, -1);
    }
    return out;
  }

  /** Whoever of a sentence about a meeting abroad speaks for a country: they all are there. */
  private List<Phrase> everybody(Mention mention, List<Phrase> captured) {
    List<Phrase> out = new ArrayList<>();
    for (Phrase phrase : mention.phrases().all()) {
      boolean representative =
          phrase instanceof Phrase.Person person
              && !person.isPronoun()
              && story.cast().country(phrase) != null
              && story.cast().of(phrase) != null
              && story.cast().of(phrase).role() != null;
      if (captured.contains(phrase) || representative) {
        out.add(phrase);
        out.addAll(others(mention.phrases(), phrase));
      }
    }
    return out;
  }

  /** The people of other countries who stand before those in the sentence of a mention. */
  List<Phrase> others(Mention mention, List<Phrase> visitors) {
    CountryCode home = story.cast().country(visitors.get(0));
    List<Phrase> out = new ArrayList<>();
    for (Phrase phrase : mention.phrases().all()) {
      if (phrase.to() > visitors.get(0).from()) {
        break;
      }
      if ((phrase instanceof Phrase.Person || phrase instanceof Phrase.Delegation)
          && speaksForSomebody(phrase)
          && !home.equals(story.cast().country(phrase))) {
        out.add(phrase);
      }
    }
    return out.isEmpty() ? visitors : out;
  }

  private static boolean endsWithOrigin(String words) {
    return lastOrigin(words) > 0;
  }

  /** Index behind the last "of " or "from ", 0 where there is none. */
  private static int lastOrigin(String words) {
    int of = words.lastIndexOf(" of ");
    int from = words.lastIndexOf(" from ");
    return Math.max(of < 0 ? 0 : of + 4, from < 0 ? 0 : from + 6);
  }

  /** Index beyond ",", "and" or ", and"; the index itself where none stands there. */
  private static int link(Phrases phrases, int at, int step) {
    int i = at;
    while (COORDINATION.contains(phrases.sentence().word(i)) && Math.abs(i - at) < 2) {
      i += step;
    }
    return i;
  }

  /**
   * Who travels where the rule does not say: the nearest person or delegation before, in this
   * sentence or the last.
   */
  private Phrase subject(Mention mention) {
    Phrase best = null;
    List<Hosts.Host> hosts = Hosts.named(mention);
    for (Phrase phrase : mention.phrases().all()) {
      boolean home =
          hosts.size() == 1 && hosts.get(0).country().equals(story.cast().country(phrase));
      if (phrase.to() <= mention.triggerFrom()
          && !home
          && isTraveller(phrase)
          && (best == null || speaksForSomebody(phrase))) {
        best = phrase;
      }
    }
    if (best != null || !"context".equals(mention.setting("visitor"))) {
      return best;
    }
    int index = mention.phrases().sentence().index();
    for (int s = index - 1; s >= Math.max(0, index - SENTENCES_BACK); s--) {
      for (Phrase phrase : story.sentences().get(s).all()) {
        if (isTraveller(phrase)) {
          return phrase;
        }
      }
    }
    return null;
  }

  private boolean speaksForSomebody(Phrase phrase) {
    Figure figure = story.cast().of(phrase);
    return figure != null && figure.role() != null || story.cast().country(phrase) != null;
  }

  private boolean isTraveller(Phrase phrase) {
    return phrase instanceof Phrase.Person
        || phrase instanceof Phrase.Delegation
        || phrase instanceof Phrase.Organisation && story.cast().of(phrase) != null;
  }

  static String words(Phrase visitor, Figure figure) {
    if (figure != null) {
      return figure.name();
    }
    if (visitor instanceof Phrase.Delegation delegation) {
      return delegation.words();
    }
    if (visitor instanceof Phrase.Organisation organisation) {
      return organisation.name();
    }
    if (visitor instanceof Phrase.Person person) {
      return person.body();
    }
    return visitor instanceof Phrase.Place place ? place.name() : "";
  }
}
