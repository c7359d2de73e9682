package dev.chancery.extraction.cast;

import dev.chancery.contracts.document.Genre;
import dev.chancery.extraction.cast.SpeakerLabel.Kind;
import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.span.Phrase.Person;
import dev.chancery.extraction.span.Phrases;
import dev.chancery.extraction.text.Sentence;
import dev.chancery.extraction.text.WordSet;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who holds the floor in each sentence of a transcript or speech, and whom they face: in a joint
 * appearance two leaders face each other until the press asks, and a question faces whoever answers
 * it.
 */
final class Turns {

  /** Fewer labels make no transcript. */
  private static final int FEWEST_LABELS = 2;

  /** Whose names the head of a text tells, in sentences. */
  private static final int HEAD = 8;

  /** In which a head may say who speaks. */
  private static final Set<Genre> SPEECHES =
      EnumSet.of(Genre.TRANSCRIPT, Genre.PRESS_RELEASE, Genre.OTHER);

  /** Before an office by which somebody is addressed. */
  private static final Set<String> HONORIFICS =
      WordSet.of(". dear excellency his honorable honourable madam mr mrs ms the your");

  private static final Set<String> BEHIND_ADDRESS = WordSet.of(", . ! ; : – —");

  private final List<Phrases> sentences;
  private final SpeakerLabel[] labels;
  private final Person[] speakers;
  private final Person[] addressees;
  private final boolean labelled;

  Turns(List<Phrases> sentences, Genre genre) {
    this.sentences = sentences;
    this.labels = labels(sentences);
    this.speakers = new Person[sentences.size()];
    this.addressees = new Person[sentences.size()];
    long named = count(Kind.NAMED);
    this.labelled =
        named + count(Kind.PRESS) + count(Kind.ANSWER) >= FEWEST_LABELS
            && (named > 0 || SPEECHES.contains(genre));
    HeadSpeaker head = SPEECHES.contains(genre) ? HeadSpeaker.of(sentences) : null;
    if (labelled) {
      readLabels(head == null ? null : head.person());
    } else if (head != null) {
      readHead(head);
    }
  }

  /** Whoever speaks at a token of a sentence outside of quotation marks, null where unknown. */
  Person speaker(Phrases phrases, int token) {
    SpeakerLabel label = labelled ? labels[phrases.sentence().index()] : null;
    return label != null && token < label.to() ? null : speakers[phrases.sentence().index()];
  }

  /** Whoever is spoken to in a sentence, null where unknown. */
  Person addressee(Phrases phrases) {
    return addressees[phrases.sentence().index()];
  }

  /** The person in the label of a sentence, null where it has none. */
  Person label(Phrases phrases) {
    SpeakerLabel label = labelled ? labels[phrases.sentence().index()] : null;
    return label == null ? null : label.person();
  }

  private static SpeakerLabel[] labels(List<Phrases> sentences) {
    Set<String> surnames = new HashSet<>();
    for (Phrases phrases : sentences) {
      for (Phrase phrase : phrases.all()) {
        if (phrase instanceof Person person && person.name() != null) {
          surnames.add(Figure.surname(person.name()));
        }
      }
    }
    SpeakerLabel[] out = new SpeakerLabel[sentences.size()];
    for (int i = 0; i < out.length; i++) {
      boolean opens =
          i == 0
              || sentences.get(i).sentence().paragraph()
                  != sentences.get(i - 1).sentence().paragraph();
      SpeakerLabel label = opens ? SpeakerLabel.of(sentences.get(i)) : null;
      label = label == null && opens ? alone(sentences, i) : label;
      boolean known =
          label == null
              || !label.isBareName()
              || surnames.contains(Figure.surname(label.person().name()));
      out[i] = known ? label : null;
    }
    return out;
  }

  /** "President Ruiz. We leave in May": a label is a sentence before others of its paragraph. */
  private static SpeakerLabel alone(List<Phrases> sentences, int i) {
    boolean more =
        i + 1 < sentences.size()
            && sentences.get(i + 1).sentence().paragraph()
                == sentences.get(i).sentence().paragraph();
    return more ? SpeakerLabel.alone(sentences.get(i)) : null;
  }

  private long count(Kind kind) {
    long found = 0;
    for (SpeakerLabel label : labels) {
      found += label != null && label.kind() == kind ? 1 : 0;
    }
    return found;
  }

  private void readLabels(Person head) {
    Map<String, Person> principals = principals(head);
    List<Person> leaders = new ArrayList<>(principals.values());
    SpeakerLabel current = null;
    boolean asked = false;
    for (int i = 0; i < labels.length; i++) {
      current = labels[i] == null ? current : labels[i];
      if (current == null) {
        continue;
      }
      asked |= current.kind() == Kind.PRESS;
      Person speaker = speaker(current, principals, head);
      speakers[i] = speaker;
      Person other = other(leaders, speaker);
      if (current.kind() == Kind.PRESS) {
        addressees[i] = answering(i, principals, head);
      } else if (speaker != null) {
        addressees[i] = asked ? addressed(i, other) : other;
      }
    }
  }

  private static Person speaker(SpeakerLabel label, Map<String, Person> principals, Person head) {
    return switch (label.kind()) {
      case PRESS -> null;
      case ANSWER -> head;
      case NAMED ->
          label.isPrincipal()
              ? principals.get(label.person().body())
              : isSame(head, label.person()) ? head : null;
    };
  }

  /** Whether somebody without an office in the label is the one whose speech the head tells. */
  private static boolean isSame(Person head, Person person) {
    return head != null
        && head.name() != null
        && head.role() != null
        && !Cast.SPOKESMAN.equals(head.role())
        && person.name() != null
        && Figure.surname(head.name()).equals(Figure.surname(person.name()));
  }

  /** Those whose labels tell an office, each by the words of the first. */
  private Map<String, Person> principals(Person head) {
    Map<String, Person> out = new LinkedHashMap<>();
    for (SpeakerLabel label : labels) {
      if (label != null && label.kind() == Kind.NAMED && label.isPrincipal()) {
        out.putIfAbsent(label.person().body(), label.person());
      }
    }
    out.replaceAll((label, person) -> person.name() == null ? inFull(person, head, out) : person);
    return out;
  }

  /** "THE PRESIDENT:" is the one in the head who has no label of his own. */
  private Person inFull(Person office, Person head, Map<String, Person> principals) {
    if (head != null && (head.role() == null || head.role().equals(office.role()))) {
      return head;
    }
    Set<String> others = new HashSet<>();
    for (Person person : principals.values()) {
      if (person.name() != null) {
        others.add(Figure.surname(person.name()));
      }
    }
    Map<String, Person> holders = new HashMap<>();
    for (Phrases line : sentences.subList(0, Math.min(HEAD, sentences.size()))) {
      for (Phrase phrase : line.all()) {
        if (phrase instanceof Person person
            && person.name() != null
            && office.role().equals(person.role())
            && !others.contains(Figure.surname(person.name()))) {
          holders.putIfAbsent(Figure.surname(person.name()), person);
        }
      }
    }
    return holders.size() == 1 ? holders.values().iterator().next() : office;
  }

  private static Person other(List<Person> leaders, Person speaker) {
    boolean two = leaders.size() == 2 && leaders.contains(speaker);
    return two ? leaders.get(1 - leaders.indexOf(speaker)) : null;
  }

  /** Whoever holds the floor next after a question. */
  private Person answering(int question, Map<String, Person> principals, Person head) {
    for (int i = question; i < labels.length; i++) {
      if (labels[i] != null && labels[i].kind() != Kind.PRESS) {
        return speaker(labels[i], principals, head);
      }
    }
    return null;
  }

  private void readHead(HeadSpeaker head) {
    for (int i = head.line() + 1; i < speakers.length; i++) {
      speakers[i] = head.person();
      addressees[i] = addressed(i, null);
    }
  }

  /**
   * Whoever the paragraph of a sentence has addressed so far, by name or else by an office.
   *
   * @param other whom an office without a name means, or null
   */
  private Person addressed(int sentence, Person other) {
    for (int i = sentence; i >= 0; i--) {
      Phrases phrases = sentences.get(i);
      if (phrases.sentence().paragraph() != sentences.get(sentence).sentence().paragraph()) {
        return null;
      }
      for (Phrase phrase : phrases.all()) {
        if (phrase instanceof Person person && isAddressed(phrases.sentence(), person)) {
          return person.name() == null || other != null ? other : person;
        }
      }
    }
    return null;
  }

  /** "Mr. President, ...", "..., Minister Ruiz." */
  private static boolean isAddressed(Sentence sentence, Person person) {
    int before = person.from() - 1;
    while (before >= 0 && HONORIFICS.contains(sentence.word(before))) {
      before--;
    }
    boolean opens = before < 0 || BEHIND_ADDRESS.contains(sentence.word(before));
    boolean closes =
        person.to() >= sentence.size() || BEHIND_ADDRESS.contains(sentence.word(person.to()));
    return opens && closes && !person.isPronoun() && !person.plural() && sentence.size() > 3;
  }
}
