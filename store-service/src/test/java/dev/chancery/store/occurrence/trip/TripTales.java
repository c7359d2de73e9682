package dev.chancery.store.occurrence.trip;

import dev.chancery.contracts.event.VisitStatus;
import dev.chancery.store.occurrence.Story;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/**
 * Documents that tell of trips, with the truth beside them: which event tells of which trip. Names
 * come in other spellings, with and without first name, or as the office alone; dates to the day, a
 * day late, as a month, a year or not at all; documents before, during and after. Among the trips
 * are neighbours on purpose: the same pair a month later, another minister in the same week, a
 * namesake, the way back. The same seed gives the same tales.
 */
public final class TripTales {

  /** Somebody who travels, in the spellings that documents use; full names first. */
  private record Person(String country, String role, List<String> full, List<String> part) {}

  /** A trip as it was. */
  private record Truth(int number, Person person, String host, LocalDate start, int days) {}

  private static final List<Person> PERSONS =
      List.of(
          person(
              "IRN",
              "President",
              "Mohammad Khatami|Mohammed Khatami|Muhammad Xatami|Seyyed Mohammad Khatami",
              "Khatami|Hatemi|President Khatami"),
          person(
              "IRN",
              "Foreign Minister",
              "Kamal Kharrazi|Kamal Kharazi|Kamal Harrazi",
              "Kharrazi|Kharazi"),
          person("IRN", "Defence Minister", "Ali Shamkhani|Ali Shamhani", "Shamkhani"),
          person(
              "BLR",
              "President",
              "Alexander Lukashenko|Alyaksandr Lukashenka|Aleksandr Lukashenko|Alexander Grigoryevich Lukashenko|Alexandre Loukachenko",
              "Lukashenko|Lukashenka"),
          person(
              "BLR",
              "Foreign Minister",
              "Sergei Martynov|Syarhey Martynau|Sergey Martynov",
              "Martynov|Martynau"),
          person(
              "BLR",
              "Prime Minister",
              "Sergei Sidorsky|Syarhey Sidorski|Sergey Sidorskiy",
              "Sidorsky|Sidorski"),
          person(
              "RUS",
              "President",
              "Vladimir Putin|Vladimir Vladimirovich Putin|V. Putin|Wladimir Putin",
              "Putin|President Putin"),
          person("RUS", "Foreign Minister", "Igor Ivanov|Igor Sergeyevich Ivanov", "Ivanov"),
          person(
              "RUS",
              "Defence Minister",
              "Sergei Ivanov|Sergey Ivanov|Sergei Borisovich Ivanov",
              "Ivanov"),
          person(
              "RUS",
              "Prime Minister",
              "Mikhail Kasyanov|Michail Kasjanow|Mikhail Kasianov",
              "Kasyanov|Kasianov"),
          person(
              "UKR",
              "President",
              "Leonid Kuchma|Leonid Koutchma|Leonid Danylovych Kuchma",
              "Kuchma"),
          person(
              "UKR",
              "Prime Minister",
              "Viktor Yushchenko|Viktor Iouchtchenko|Wiktor Juschtschenko",
              "Yushchenko"),
          person(
              "UKR",
              "Foreign Minister",
              "Anatoliy Zlenko|Anatoly Zlenko|Anatolii Zlenko",
              "Zlenko"),
          person(
              "CHN", "President", "Jiang Zemin|Zemin Jiang|JIANG ZEMIN", "Jiang|President Jiang"),
          person("CHN", "Foreign Minister", "Tang Jiaxuan|Tang Jia-xuan", "Tang"),
          person(
              "KOR", "President", "Kim Dae-jung|Kim Dae Jung|Kim Tae-chung", "Kim|President Kim"),
          person("KOR", "Foreign Minister", "Lee Joung-binn|Yi Joung Binn", "Lee"),
          person(
              "ESP",
              "Prime Minister",
              "José Luis Rodríguez Zapatero|Jose Luis Rodriguez Zapatero|José Luis Zapatero",
              "Zapatero|Rodríguez Zapatero"),
          person("MEX", "President", "Vicente Fox Quesada|Vicente Fox", "Fox"),
          person("VEN", "President", "Hugo Chávez|Hugo Chavez|Hugo Chávez Frías", "Chávez|Chavez"),
          person(
              "TUR",
              "Prime Minister",
              "Recep Tayyip Erdoğan|Tayyip Erdogan|Recep Tayyip Erdogan",
              "Erdogan|Erdoğan"),
          person("TUR", "Foreign Minister", "Abdullah Gül|Abdullah Gul|Abdallah Gul", "Gul|Gül"),
          person(
              "SYR", "President", "Bashar al-Assad|Bashar Assad|Bashar al-Asad", "Assad|al-Assad"),
          person(
              "LBY",
              "Leader",
              "Muammar Qaddafi|Moammar Gaddafi|Muammar al-Qadhafi",
              "Qaddafi|Gaddafi"),
          person("AZE", "President", "Heydar Aliyev|Geidar Aliev|Heydər Əliyev", "Aliyev|Aliev"),
          person(
              "KAZ",
              "President",
              "Nursultan Nazarbayev|Nursultan Nazarbaev|Nursultan Nasarbajew",
              "Nazarbayev|Nazarbaev"),
          person(
              "USA",
              "Secretary of State",
              "Colin Powell|Colin L. Powell",
              "Powell|Secretary Powell"),
          person("USA", "President", "George W. Bush|George Bush", "Bush|President Bush"),
          person("SRB", "Prime Minister", "Zoran Đinđić|Zoran Djindjic", "Djindjic|Đinđić"),
          person(
              "IND",
              "Prime Minister",
              "Atal Behari Vajpayee|A. B. Vajpayee|Atal Bihari Vajpayee",
              "Vajpayee"));

  private static final List<String> HOSTS =
      List.of("RUS", "IRN", "BLR", "UKR", "CHN", "KOR", "TUR", "VEN", "SYR", "KAZ", "IND", "ARM");

  private static final Map<String, String> DEMONYMS =
      Map.of("IRN", "Iranian", "BLR", "Belarusian", "RUS", "Russian", "UKR", "Ukrainian");

  private final Random random;
  private final List<Truth> truths = new ArrayList<>();
  private final List<Story> stories = new ArrayList<>();
  private final Map<UUID, Integer> tripOfEvent = new HashMap<>();

  private TripTales(long seed) {
    random = new Random(seed);
  }

  private static Person person(String country, String role, String full, String part) {
    return new Person(country, role, List.of(full.split("\\|")), List.of(part.split("\\|")));
  }

  public static TripTales of(long seed, int trips, int documents) {
    TripTales tales = new TripTales(seed);
    tales.makeTrips(trips);
    tales.makeStories(documents);
    return tales;
  }

  public List<Story> stories() {
    return stories;
  }

  /** The number of the trip that an event tells of. */
  public Map<UUID, Integer> truth() {
    return tripOfEvent;
  }

  private void makeTrips(int trips) {
    while (truths.size() < trips) {
      Person person = any(PERSONS);
      String host = any(HOSTS);
      if (host.equals(person.country())) {
        continue;
      }
      LocalDate start = LocalDate.of(2000, 1, 1).plusDays(random.nextInt(1800));
      add(person, host, start);
      if (random.nextInt(10) < 3) {
        add(person, host, start.plusDays(28 + random.nextInt(10)));
      }
      if (random.nextInt(10) < 3) {
        PERSONS.stream()
            .filter(other -> other.country().equals(person.country()) && !other.equals(person))
            .findFirst()
            .ifPresent(other -> add(other, host, start.plusDays(random.nextInt(6) - 2)));
      }
      if (random.nextInt(10) < 1) {
        PERSONS.stream()
            .filter(other -> other.country().equals(host))
            .findFirst()
            .ifPresent(other -> add(other, person.country(), start.plusDays(random.nextInt(9))));
      }
    }
    while (truths.size() > trips) {
      truths.remove(truths.size() - 1);
    }
  }

  /** Nobody is on two trips to one country at once. */
  private void add(Person person, String host, LocalDate start) {
    boolean isThere =
        truths.stream()
            .anyMatch(
                truth ->
                    truth.person().equals(person)
                        && truth.host().equals(host)
                        && Math.abs(truth.start().toEpochDay() - start.toEpochDay()) < 21);
    if (!isThere) {
      truths.add(new Truth(truths.size(), person, host, start, 1 + random.nextInt(4)));
    }
  }

  /** Each document tells of one to three trips: one that is news, and others of its time. */
  private void makeStories(int documents) {
    for (int i = 0; i < documents; i++) {
      Truth news = i < truths.size() ? truths.get(i) : any(truths);
      int stage = random.nextInt(10);
      LocalDate published =
          stage < 3
              ? news.start().minusDays(3 + random.nextInt(40))
              : stage < 4
                  ? news.start().plusDays(random.nextInt(news.days()))
                  : news.start().plusDays(news.days() + random.nextInt(12));
      boolean isDated = random.nextInt(20) > 0;
      Story story = Story.of("tale " + i, isDated ? published.toString() : null);
      Set<Integer> told = new HashSet<>();
      tell(story, news, published, told);
      if (random.nextInt(3) == 0) {
        Truth other = any(truths);
        if (Math.abs(other.start().toEpochDay() - published.toEpochDay()) < 300) {
          tell(story, other, published, told);
        }
      }
      stories.add(story);
    }
    Collections.shuffle(stories, random);
  }

  private void tell(Story story, Truth truth, LocalDate published, Set<Integer> told) {
    if (!told.add(truth.number())) {
      return;
    }
    LocalDate end = truth.start().plusDays(truth.days() - 1L);
    boolean isOver = published.isAfter(end);
    boolean isAhead = published.isBefore(truth.start());
    VisitStatus status =
        isOver
            ? VisitStatus.COMPLETED
            : isAhead
                ? random.nextInt(5) == 0 ? VisitStatus.PROPOSED : VisitStatus.PLANNED
                : VisitStatus.ONGOING;
    boolean isNear = Math.abs(truth.start().toEpochDay() - published.toEpochDay()) < 60;
    int precision = random.nextInt(20);
    String start = null;
    String last = null;
    if (precision < 10) {
      LocalDate day =
          truth.start().plusDays(random.nextInt(4) == 0 ? random.nextInt(truth.days()) : 0);
      start = day.toString();
      last = random.nextInt(4) == 0 && !day.isAfter(end) ? end.toString() : null;
    } else if (precision < 14 || !isNear) {
      start = truth.start().toString().substring(0, 7);
    } else if (precision < 15 && !isAhead) {
      start = truth.start().toString().substring(0, 4);
    }
    Person person = truth.person();
    int naming = random.nextInt(20);
    boolean hasRole = random.nextInt(4) > 0;
    String visitor;
    String role = hasRole ? person.role() : null;
    if (naming < 12) {
      visitor = any(person.full());
    } else if (naming < 18) {
      visitor = any(person.part());
    } else {
      role = person.role();
      visitor = DEMONYMS.getOrDefault(person.country(), "the") + " " + role;
    }
    story.visit(visitor, role, person.country(), truth.host(), start, last, status);
    tripOfEvent.put(story.events().get(story.events().size() - 1).id(), truth.number());
  }

  private <T> T any(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
