package dev.chancery.extraction.cast;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.span.Phrase.Organisation;
import dev.chancery.extraction.span.Phrase.Person;
import dev.chancery.extraction.span.Phrases;
import dev.chancery.extraction.text.Sentence;
import dev.chancery.extraction.text.WordSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The people of a document: one {@link Figure} for all the ways in which it speaks of somebody.
 * Surnames, roles and pronouns are linked over the whole text.
 */
public final class Cast {

  /** Who speaks of others: "he" is whom they speak of. */
  public static final String SPOKESMAN = "Spokesman";

  /** What one does to another: "Ruiz invited him". */
  private static final Set<String> ADDRESS =
      WordSet.of(
          """
          asked greeted greeting hosted hosting invite invited invites inviting meet meeting met
          received receiving thanked thanking told urged welcomed welcoming
          """);

  /** What one does for another: "conveyed to him". */
  private static final Set<String> HANDING =
      WordSet.of("conveyed delivered explained extended handed said transmitted");

  /** In sentences, how far behind somebody's name a pronoun still means him. */
  private static final int LONGEST_REACH = 6;

  private static final Set<String> INDEFINITE = Set.of("a", "an", "another", "any");

  private final IdentityHashMap<Phrase, Figure> byPhrase = new IdentityHashMap<>();
  private final OrganisationCountries organisations;

  /** Whom "the delegation" speaks for. */
  private final IdentityHashMap<Phrase, CountryCode> byGroup = new IdentityHashMap<>();

  /** The sentence in which each was called by name or office last. */
  private final Map<Figure, Integer> lastNamed = new HashMap<>();

  private final Genders genders = new Genders();

  private final Set<Phrase> farFetched = Collections.newSetFromMap(new IdentityHashMap<>());

  private final List<Phrases> sentences = new ArrayList<>();

  /**
   * Reads the sentences in order and links every person.
   *
   * @param dialogue whom "I" and "you" mean
   * @param plainNames whether people are called by their bare surnames, as in cables
   * @param ownOffices whether a bare office is that of the text's own people, as in releases
   */
  public Cast(Dialogue dialogue, boolean plainNames, boolean ownOffices) {
    List<Phrases> found = dialogue.sentences();
    this.organisations = new OrganisationCountries(found);
    Names names = new Names(found, plainNames);
    found.forEach(raw -> sentences.add(raw.with(names::named)));
    Set<Figure> fellows = ownOffices ? FellowHolders.of(found, names) : Set.of();
    read(dialogue, new Antecedents(names, ownOffices, fellows, new Genders()));
    // Only when all pronouns are read is it known whom those that do not fit cannot mean.
    if (genders.isContradicted()) {
      byPhrase.clear();
      byGroup.clear();
      lastNamed.clear();
      farFetched.clear();
      read(dialogue, new Antecedents(names, ownOffices, fellows, genders));
    }
  }

  private void read(Dialogue dialogue, Antecedents antecedents) {
    GroupMemory groups = new GroupMemory();
    List<Phrase> spoken = new ArrayList<>();
    for (Phrases phrases : sentences) {
      antecedents.nextSentence();
      Phrase before = null;
      for (Phrase phrase : phrases.all()) {
        if (before != null && phrases.sentence().has(";", before.to(), phrase.from())) {
          antecedents.nextClause();
        }
        if (dialogue.meantBy(phrase) != null) {
          spoken.add(phrase);
          byPhrase.put(phrase, byPhrase.get(dialogue.meantBy(phrase)));
        } else if (phrase instanceof Person person && !person.plural()) {
          link(ofOwner(person, before), person, phrases, antecedents);
          faced(person, phrases, dialogue);
        }
        if (phrase instanceof Phrase.Delegation group) {
          CountryCode country = groups.country(group, phrases.sentence());
          byGroup.put(group, country);
        }
        before = phrase;
      }
    }
    // Who is quoted is often told behind the quotation.
    spoken.forEach(phrase -> byPhrase.put(phrase, byPhrase.get(dialogue.meantBy(phrase))));
  }

  /** "his foreign minister" speaks for whom he speaks for. */
  private Person ofOwner(Person person, Phrase before) {
    boolean owned =
        person.name() == null
            && person.country() == null
            && person.role() != null
            && !Person.COUNTERPART.equals(person.role())
            && before instanceof Person owner
            && owner.isPronoun()
            && owner.to() == person.from();
    CountryCode country = owned ? country(before) : null;
    return country == null ? person : person.of(country);
  }

  /**
   * "The President has welcomed me," says a president: whoever stands beside her in that office.
   */
  private void faced(Person person, Phrases phrases, Dialogue dialogue) {
    Figure figure = byPhrase.get(person);
    Person speaker = dialogue.speaker(phrases, person.from());
    Person other = dialogue.addressee(phrases, person.from());
    if (figure != null
        && person.name() == null
        && person.role() != null
        && speaker != null
        && other != null
        && figure.equals(byPhrase.get(speaker))
        && byPhrase.get(other) != null
        && person.role().equals(other.role())) {
      byPhrase.put(person, byPhrase.get(other));
    }
  }

  private void link(Person person, Person phrase, Phrases phrases, Antecedents antecedents) {
    boolean somebody =
        person.name() == null && INDEFINITE.contains(phrases.sentence().word(person.from()));
    Person owner = person.isPronoun() ? Possessors.of(phrases, person) : null;
    Figure figure =
        somebody
            ? new Figure(person.body(), person.role(), person.country(), false)
            : antecedents.of(owner == null ? person : owner);
    if (isAddressed(person, phrases.sentence())) {
      figure = antecedents.otherThanSubject(figure);
    }
    if (figure != null) {
      byPhrase.put(phrase, figure);
      antecedents.add(figure);
      genders.learn(figure, person, phrases.sentence());
      int sentence = phrases.sentence().index();
      if (!person.isPronoun()) {
        lastNamed.put(figure, sentence);
      } else if (sentence - lastNamed.getOrDefault(figure, 0) > LONGEST_REACH) {
        farFetched.add(phrase);
      }
    }
  }

  /** Whether a pronoun stands so far behind the name or office that it may mean somebody else. */
  public boolean isFarFetched(Phrase phrase) {
    return farFetched.contains(phrase);
  }

  /** "invited him", "an invitation for her". */
  private static boolean isAddressed(Person person, Sentence sentence) {
    int before = person.from() - 1;
    return person.isPronoun()
        && (ADDRESS.contains(sentence.word(before))
            || sentence.word(before).equals("to") && HANDING.contains(sentence.word(before - 1))
            || sentence.word(before).equals("for")
                && sentence.word(before - 1).equals("invitation"));
  }

  /** The sentences with every bare surname of somebody known read as a person. */
  public List<Phrases> sentences() {
    return sentences;
  }

  /** The figure that a phrase means, null where it means none. */
  public Figure of(Phrase phrase) {
    return phrase instanceof Person ? byPhrase.get(phrase) : null;
  }

  /** Whom a phrase speaks for, null where unknown. */
  public CountryCode country(Phrase phrase) {
    if (phrase instanceof Person person) {
      Figure figure = of(person);
      return figure != null && figure.country() != null ? figure.country() : person.country();
    }
    if (phrase instanceof Phrase.Place place) {
      return place.country();
    }
    if (phrase instanceof Phrase.Delegation delegation) {
      return delegation.country() == null ? byGroup.get(phrase) : delegation.country();
    }
    if (phrase instanceof Organisation organisation) {
      return organisations.of(organisation);
    }
    return phrase instanceof Phrase.Nationality nationality ? nationality.country() : null;
  }
}
