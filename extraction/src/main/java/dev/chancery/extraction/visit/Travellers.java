package dev.chancery.extraction.visit;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.extraction.cast.Figure;
import dev.chancery.extraction.rule.Mention;
import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.span.Phrases;
import dev.chancery.extraction.story.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Who travels, by the words of a mention or, where they leave it out, by those before. */
final class Travellers {

  private static final int SENTENCES_BACK = 2;

  /** Values of a rule's visitor that leave him to the sentences before. */
  private static final Set<String> CONTEXT = Set.of("context", "writer");

  /** More parties than this are not those of whom "they" is said. */
  private static final int MOST_SIDES = 6;

  private static final Set<String> POSSESSIVES = Set.of("'", "’", "'s", "’s");

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
    if ("before".equals(mention.setting("visitor"))) {
      return metBefore(mention);
    }
    if (Interlocutors.isOne(mention.setting("visitor"))) {
      return orNobody(Interlocutors.of(mention.setting("visitor"), mention, story));
    }
    if (Writer.isVisitor(mention)) {
      Phrase signed = Writer.at(mention, story);
      Phrase speaker = story.speakerAt(mention);
      Phrase said = speaker == null ? SpeechHead.speaker(story, mention) : speaker;
      Phrase writer = signed == null ? said : signed;
      if (writer != null || !"noun".equals(mention.setting("grammar"))) {
        return orNobody(writer);
      }
    }
    boolean before = captured.isEmpty() || captured.get(0).to() < mention.triggerFrom() - 1;
    if (before && "noun".equals(mention.setting("grammar")) && TripOwner.isSomebodyElse(mention)) {
      return List.of();
    }
    if (captured.isEmpty()) {
      return TripOwner.isUnnamed(mention) ? List.of() : orNobody(subject(mention));
    }
    Phrase owner = TripOwner.before(mention, captured.get(0));
    if (owner != null) {
      return List.of(owner);
    }
    if (captured.size() == 1 && VisitSubject.isPredicate(mention, captured.get(0))) {
      return orNobody(VisitSubject.ofPredicate(mention, captured.get(0)));
    }
    if (captured.size() == 1 && Guests.isInviter(mention, captured.get(0))) {
      return orNobody(Guests.guest(mention, captured.get(0)));
    }
    List<Phrase> out = new ArrayList<>();
    for (Phrase phrase : Companions.joined(mention, meant(mention, captured))) {
      if (phrase instanceof Phrase.Sides) {
        out.addAll(sides(mention, phrase));
      } else if (!isNameOfAMeeting(mention, phrase)) {
        Phrase leader = DelegationLeader.of(mention.phrases(), phrase);
        out.add(leader == null ? phrase : leader);
        out.addAll(Companions.of(mention.phrases(), phrase));
      }
    }
    return out;
  }

  private static List<Phrase> orNobody(Phrase phrase) {
    return phrase == null ? List.of() : List.of(phrase);
  }

  /** Those captured, or whoever is the subject in their stead. */
  private List<Phrase> meant(Mention mention, List<Phrase> captured) {
    Phrase pronoun = VisitSubject.pronounBetween(mention, captured.get(0));
    if (pronoun != null) {
      List<Phrase> out = new ArrayList<>(captured);
      out.set(0, pronoun);
      return out;
    }
    Phrase subject = captured.size() == 1 ? subjectBefore(mention, captured.get(0)) : null;
    if (subject == null && VisitSubject.isAnother(mention, captured)) {
      subject = first(mention);
    }
    return subject == null ? captured : List.of(subject);
  }

  private static Phrase subjectBefore(Mention mention, Phrase captured) {
    Phrase subject = VisitSubject.beforeInsertion(mention, captured);
    return subject == null ? Guests.received(mention, captured) : subject;
  }

  /**
   * "the OPEC ministers' meeting", "the OPEC secretary meeting" names it by a body, and tells of
   * nobody's trip.
   */
  private boolean isNameOfAMeeting(Mention mention, Phrase phrase) {
    CountryCode body = story.cast().country(phrase);
    boolean owner =
        phrase.to() + 1 == mention.triggerFrom()
            && POSSESSIVES.contains(mention.phrases().sentence().word(phrase.to()));
    boolean attribute =
        phrase.to() == mention.triggerFrom()
            && phrase instanceof Phrase.Person person
            && !person.plural();
    return body != null && !body.isThreeLetters() && (owner || attribute);
  }

  /**
   * Those of whom the sentence speaks before "they" or, where it does not, the sentences before:
   * "They met for two days in Lima".
   */
  private List<Phrase> sides(Mention mention, Phrase they) {
    int sentence = mention.phrases().sentence().index();
    List<Phrase> out = two(mention.phrases(), they.from());
    for (int s = sentence - 1; s >= Math.max(0, sentence - SENTENCES_BACK) && out.size() < 2; s--) {
      out = representatives(story.sentences().get(s), Integer.MAX_VALUE);
    }
    return severalOrNone(out);
  }

  private static List<Phrase> severalOrNone(List<Phrase> sides) {
    return sides.size() < 2 || sides.size() > MOST_SIDES ? List.of() : sides;
  }

  /** Those of whom the sentence before speaks: "Ruiz met Paz. The meeting was held in Lima". */
  private List<Phrase> metBefore(Mention mention) {
    int before = mention.phrases().sentence().index() - 1;
    return before < 0
        ? List.of()
        : severalOrNone(representatives(story.sentences().get(before), Integer.MAX_VALUE));
  }

  /**
   * "Prime Minister Ruiz and President Berg": two of different countries, one perhaps the text's.
   */
  private List<Phrase> two(Phrases phrases, int before) {
    List<Phrase> out = new ArrayList<>();
    for (Phrase phrase : phrases.all()) {
      Figure figure = phrase.to() <= before ? story.cast().of(phrase) : null;
      if (figure != null && figure.named() && figure.role() != null && !out.contains(phrase)) {
        out.add(phrase);
      }
    }
    boolean apart = out.stream().map(story.cast()::country).distinct().count() == out.size();
    return out.size() == 2 && apart ? out : List.of();
  }

  /** Whoever of a sentence speaks for a told country, up to a token. */
  private List<Phrase> representatives(Phrases phrases, int before) {
    List<Phrase> out = new ArrayList<>();
    for (Phrase phrase : phrases.all()) {
      boolean pronoun = phrase instanceof Phrase.Person person && person.isPronoun();
      if (phrase.to() <= before
          && isTraveller(phrase)
          && !pronoun
          && story.cast().country(phrase) != null) {
        out.add(phrase);
        out.addAll(Companions.of(phrases, phrase));
      }
    }
    return out;
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
        out.addAll(Companions.of(mention.phrases(), phrase));
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

  /**
   * Who travels where the rule does not say: the nearest person or delegation before, in this
   * sentence or the last.
   */
  private Phrase subject(Mention mention) {
    Phrase best = null;
    List<Hosts.Host> hosts = Stops.named(mention);
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
    if (best != null || !CONTEXT.contains(String.valueOf(mention.setting("visitor")))) {
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
