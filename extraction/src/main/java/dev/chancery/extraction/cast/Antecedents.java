package dev.chancery.extraction.cast;

import dev.chancery.extraction.span.Phrase.Person;
import dev.chancery.extraction.text.WordSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Whom a phrase can mean at one place of the text: those named anywhere, and those spoken of
 * before. Goes on with the reading; not thread-safe.
 */
final class Antecedents {

  /**
   * Roles by which a person of another role is meant ("the Saudi monarch", "the Venezuelan
   * leader").
   */
  private static final Set<String> LOOSE =
      WordSet.of(
          """
          chief diplomat head leader minister monarch official politician premier ruler
          statesman
          """);

  private static final String FORMER = "Former ";

  /** How many people back a shortened office can point. */
  private static final int RECENT = 12;

  private static final Figure AMBIGUOUS = new Figure("", null, null, false);

  private final Names names;
  private final boolean ownOffices;
  private final Set<Figure> fellows;
  private final Genders genders;

  /** The one person of an office whose country goes without saying: the text's own president. */
  private final Map<String, Figure> ofNoCountry = new HashMap<>();

  private final Map<String, Figure> byRole = new HashMap<>();
  private final List<Figure> recent = new ArrayList<>();

  /** By which pronoun each was meant in this sentence. */
  private final Map<Figure, Person> called = new HashMap<>();

  private Figure last;
  private Figure lastSubject;
  private Figure subject;

  /**
   * @param ownOffices whether a bare office is rather that of somebody whose country goes without
   *     saying than of the one told last
   * @param fellows whom a bare office does not mean
   * @param genders whom a "he" or "she" does not mean
   */
  Antecedents(Names names, boolean ownOffices, Set<Figure> fellows, Genders genders) {
    this.names = names;
    this.ownOffices = ownOffices;
    this.fellows = fellows;
    this.genders = genders;
    for (Figure figure : names.all()) {
      if (figure.role() != null && figure.country() == null && !fellows.contains(figure)) {
        ofNoCountry.merge(figure.role(), figure, this::moreOftenNamed);
      }
    }
    ofNoCountry.values().removeIf(AMBIGUOUS::equals);
  }

  /** Of two holders of one office without a country the one of whom the text speaks, if it does. */
  private Figure moreOftenNamed(Figure one, Figure other) {
    int first = names.times(one);
    int second = names.times(other);
    if (first == second) {
      return AMBIGUOUS;
    }
    return first > second ? one : other;
  }

  /** A new sentence begins: the first who was spoken of in the one before was its subject. */
  void nextSentence() {
    if (subject != null) {
      lastSubject = subject;
    }
    subject = null;
    called.clear();
  }

  /** A clause ends at a semicolon: the next has a subject of its own. */
  void nextClause() {
    nextSentence();
  }

  /** Somebody is spoken of here. */
  void add(Figure figure) {
    recent.add(figure);
    if (last == null || !Cast.SPOKESMAN.equals(figure.role())) {
      last = figure;
      if (subject == null) {
        subject = figure;
      }
    }
    if (figure.role() != null) {
      byRole.put(figure.role(), figure);
    }
  }

  /** Whom a phrase means here, null where it does not tell. */
  Figure of(Person phrase) {
    Person person = Names.inOffice(phrase, last);
    if (person.isPronoun()) {
      return agent(person);
    }
    if (person.name() != null) {
      Figure known = names.of(person.name());
      if (known.country() != null
          && person.country() != null
          && !known.country().equals(person.country())) {
        return new Figure(person.name(), person.role(), person.country(), true);
      }
      return known;
    }
    if (person.country() == null) {
      Figure same = holder(person.role());
      Figure own = ownOffices ? ofNoCountry.get(person.role()) : null;
      if (own != null && (same == null || names.times(own) > names.times(same))) {
        same = own;
      }
      if (same == null || !same.named()) {
        Figure full = inFull(person.role());
        same = full == null ? same : full;
      }
      if (same == null && person.role().startsWith(FORMER)) {
        same = byRole.get(person.role().substring(FORMER.length()));
      }
      if (same == null) {
        same = ofNoCountry.get(person.role());
      }
      return same != null ? same : new Figure(person.body(), person.role(), null, false);
    }
    for (int i = recent.size() - 1; i >= 0; i--) {
      Figure figure = recent.get(i);
      if (person.country().equals(figure.country())
          && (person.role().equals(figure.role()) || isLoose(person.role()) && figure.named())) {
        return figure;
      }
    }
    for (Figure figure : names.all()) {
      if (person.country().equals(figure.country()) && person.role().equals(figure.role())) {
        return figure;
      }
    }
    return new Figure(person.body(), person.role(), person.country(), false);
  }

  /** Whom a pronoun means: who the sentence is about, or the last who can be called so. */
  private Figure agent(Person pronoun) {
    Figure agent = subject == null ? lastSubject : subject;
    agent = agent == null ? last : agent;
    if (agent != null && isSomebodyElse(pronoun, agent)) {
      agent = lastNamed(pronoun);
    }
    if (agent != null) {
      called.put(agent, pronoun);
    }
    return agent;
  }

  private Figure lastNamed(Person pronoun) {
    for (int i = recent.size() - 1; i >= Math.max(0, recent.size() - RECENT); i--) {
      if (recent.get(i).named() && !isSomebodyElse(pronoun, recent.get(i))) {
        return recent.get(i);
      }
    }
    return null;
  }

  /** "She said that he would go" tells of two. */
  private boolean isSomebodyElse(Person pronoun, Figure figure) {
    Person before = called.get(figure);
    return genders.contradicts(pronoun, figure)
        || before != null && Genders.isMale(before) != Genders.isMale(pronoun);
  }

  /** The one who held an office last, or rather who the sentence before was about. */
  private Figure holder(String role) {
    boolean goesOn = subject == null && lastSubject != null && role.equals(lastSubject.role());
    Figure holder = goesOn ? lastSubject : byRole.get(role);
    return holder != null && fellows.contains(holder) ? null : holder;
  }

  /** "Ruiz invited him": whoever was spoken of last beside her. */
  Figure otherThanSubject(Figure figure) {
    if (figure == null || !figure.equals(subject)) {
      return figure;
    }
    for (int i = recent.size() - 1; i >= Math.max(0, recent.size() - RECENT); i--) {
      if (!recent.get(i).equals(subject)) {
        return recent.get(i);
      }
    }
    return subject;
  }

  /** "the Secretary" for the Secretary of State. */
  private Figure inFull(String role) {
    for (int i = recent.size() - 1; i >= Math.max(0, recent.size() - RECENT); i--) {
      Figure figure = recent.get(i);
      if (figure.named() && figure.role() != null && figure.role().startsWith(role + " ")) {
        return figure;
      }
    }
    return null;
  }

  private static boolean isLoose(String role) {
    return LOOSE.contains(role.toLowerCase(Locale.ROOT));
  }
}
